<?php
/**
 * The script of the elements, on pages that use it and no others. All files are those in browser/ of the plugin.
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the browser build. The version is a folder: modules name each other without it, so a version
 * behind a question mark would load some of them twice.
 */
function browser_url( string $file ): string {
	return plugins_url( 'browser/' . data( 'plugin' )['version'] . "/$file", PLUGIN_FILE );
}

/** Adds the script to the page that is being written. */
function need_script(): void {
	$url = browser_url( data( 'plugin' )['script'] );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'backstride', $url, array(), null );
	} else {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- see browser_url().
		wp_enqueue_script( 'backstride', $url, array(), null, true );
	}
	if ( data( 'plugin' )['preCss'] ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- see browser_url().
		wp_enqueue_style( 'backstride', browser_url( 'pre.css' ), array(), null );
	}
}

/** Before WordPress 6.5 a script is a module only when its tag is changed. */
function as_module( string $tag, string $handle ): string {
	if ( 'backstride' !== $handle ) {
		return $tag;
	}
	$plain = str_replace( array( " type='text/javascript'", ' type="text/javascript"' ), '', $tag );
	return str_replace( '<script ', '<script type="module" ', $plain );
}

/** Posts can hold elements that no shortcode wrote: as tags, or as divs. */
function need_script_for_post(): void {
	$post = is_singular() ? get_post() : null;
	$tags = implode( '|', array_keys( elements() ) );
	if ( $post && preg_match( "/<(?:$tags)\b|\bdata-backstride=/", $post->post_content ) ) {
		need_script();
	}
}

add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\need_script_for_post' );
