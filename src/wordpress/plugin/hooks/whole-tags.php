<?php
/**
 * WordPress makes paragraphs of what a post holds (wpautop). It takes our tags for words in a line and would end one at
 * its first heading. So they step aside while that happens.
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

/** What stands in for elements, in this request: a div is a block to WordPress. */
function held_tags( ?array $held = null ): array {
	static $tags = array();
	$tags        = $held ?? $tags;
	return $tags;
}

function hold_tags( string $content ): string {
	$held = array();
	$tags = implode( '|', array_keys( elements() ) );
	$with = preg_replace_callback(
		"#<($tags)\b[^>]*>.*?</\\1\s*>#s",
		function ( array $found ) use ( &$held ): string {
			$mark          = '<div class="backstride-held-' . count( $held ) . '"></div>';
			$held[ $mark ] = $found[0];
			return $mark;
		},
		$content
	);
	held_tags( $held );
	return $with ?? $content;
}

function put_tags_back( string $content ): string {
	return strtr( $content, held_tags() );
}

add_filter( 'the_content', __NAMESPACE__ . '\hold_tags', 9 );
add_filter( 'the_content', __NAMESPACE__ . '\put_tags_back', 11 );
