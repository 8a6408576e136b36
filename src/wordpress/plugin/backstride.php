<?php
/**
 * Plugin Name:       Backstride
 * Description:       Cards about low back pain in runners: exercises, causes, treatments, warning signs. A shortcode and a block. No account, no tracking, all files from your own site.
 * Version:           {{version}}
 * Requires at least: 5.8
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       backstride
 *
 * The MIT licence is compatible with the GPL of WordPress.
 *
 * This file only loads the others. What they render is in includes/ and knows nothing of WordPress; what WordPress has
 * to know is in hooks/. data/ and browser/ are written by the build.
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

foreach ( array( 'safe-link', 'fill-document', 'write-html', 'elements', 'element-html' ) as $file ) {
	require __DIR__ . "/includes/$file.php";
}
foreach ( array( 'scripts', 'element', 'shortcode', 'block', 'allowed-html', 'whole-tags' ) as $file ) {
	require __DIR__ . "/hooks/$file.php";
}
