// The real WordPress of Debian, without a database: its package is downloaded once into the temp folder. What it filters
// and formats runs in PHP as WebAssembly, with the plugin as it was built. Needs apt-get and dpkg-deb.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPhp } from '../../wordpress/php.mjs';

const plugin = fileURLToPath(new URL('../../../dist/wordpress/backstride', import.meta.url));

function downloaded() {
  const folder = join(tmpdir(), 'backstride-wordpress');
  const root = join(folder, 'root/usr/share/wordpress');
  if (!existsSync(join(root, 'wp-settings.php'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('apt-get', ['download', 'wordpress'], { cwd: folder, stdio: 'inherit' });
    const [archive] = readdirSync(folder).filter((name) => name.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', archive, 'root'], { cwd: folder, stdio: 'inherit' });
  }
  return root;
}

const root = downloaded();

/** Such as `6.1.9`. */
export const wordpressVersion = /\$wp_version = '([^']+)'/.exec(
  readFileSync(join(root, 'wp-includes/version.php'), 'utf8'),
)[1];

const run = await startPhp({
  '/wordpress/wp-includes': join(root, 'wp-includes'),
  '/wordpress/wp-content/plugins/backstride': plugin,
});

// The part of WordPress that needs no database. Options, the signed-in person and the queue of scripts would live in one,
// or in a theme: they are told here.
const start = `
  const ABSPATH = '/wordpress/'; const WPINC = 'wp-includes'; const WP_CONTENT_DIR = '/wordpress/wp-content';
  const WP_PLUGIN_DIR = '/wordpress/wp-content/plugins'; const WP_DEBUG = false; const WP_LANG_DIR = '/wordpress/wp-content/languages';
  function current_user_can($capability) { return $GLOBALS['input']['mayEdit'] ?? false; }
  function get_bloginfo($what) { return $GLOBALS['input']['siteLanguage'] ?? 'en-US'; }
  function plugins_url($path) { return "https://clinic.example/wp-content/plugins/backstride/$path"; }
  function wp_register_script() {}
  function wp_add_inline_script() {}
  function wp_enqueue_style() {}
  function wp_enqueue_script($handle, $url) { $GLOBALS['scripts'][] = $url; }
  function is_singular() { return true; }
  function get_post() { return null; }
  $scripts = [];
  foreach (['load', 'version', 'compat', 'plugin', 'class-wp-error', 'cache', 'functions', 'formatting', 'kses', 'shortcodes', 'pomo/translations', 'class-wp-textdomain-registry', 'l10n',
    'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block-parser', 'class-wp-block-list', 'class-wp-block',
    'class-wp-block-supports', 'blocks', 'rest-api'] as $file) require_once ABSPATH . WPINC . "/$file.php";
  wp_cache_init();
  $wp_textdomain_registry = new WP_Textdomain_Registry();
  wp_cache_set('alloptions', ['blog_charset' => 'UTF-8'], 'options');
  add_filter('pre_option', function ($value, $name) { return $name === 'blog_charset' ? 'UTF-8' : ''; }, 10, 2);
  foreach (['do_blocks' => 9, 'wptexturize' => 10, 'wpautop' => 10, 'shortcode_unautop' => 10, 'do_shortcode' => 11] as $filter => $when)
    add_filter('the_content', $filter, $when);
  if ($input['plugin']) { require WP_PLUGIN_DIR . '/backstride/backstride.php'; do_action('init'); }
  // An author saves; a reader opens the page.
  $saved = wp_kses_post($input['post']);
  $shown = apply_filters('the_content', $saved);
  echo json_encode(['saved' => $saved, 'shown' => $shown, 'scripts' => $scripts]);
`;

/**
 * A post of an author, as it is saved and as a reader gets it.
 * @param {string} post
 * @param {{ plugin?: boolean, mayEdit?: boolean, siteLanguage?: string }} options
 * @returns {Promise<{ saved: string, shown: string, scripts: string[] }>}
 */
export const publish = (post, options = {}) => run(start, { post, plugin: true, ...options });
