<?php
/**
 * The block `backstride/element`. The post keeps the readable HTML of the last edit, for a site without this plugin;
 * with it, every page view renders the block anew.
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

function register_block(): void {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.NotInFooter
	wp_register_script(
		'backstride-editor',
		plugins_url( 'block/editor.js', PLUGIN_FILE ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
		data( 'plugin' )['version'],
		true
	);
	wp_add_inline_script( 'backstride-editor', 'window.backstrideElements = ' . wp_json_encode( elements() ) . ';', 'before' );
	register_block_type_from_metadata(
		dirname( __DIR__ ) . '/block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
}

function render_block( array $attributes ): string {
	unset( $attributes['content'], $attributes['className'], $attributes['align'] );
	return rendered_element( $attributes, '' );
}

add_action( 'init', __NAMESPACE__ . '\register_block' );
