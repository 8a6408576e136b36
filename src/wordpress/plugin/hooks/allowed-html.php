<?php
/**
 * What an author may write: WordPress takes tags that it does not know out of the posts of everybody but administrators.
 * Ours may stay, with the attributes that they take, and so may the div that stands for an element.
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

/** Tags that an author can put into a slot of an element. */
const SLOTTED_TAGS = array( 'p', 'div', 'span', 'a', 'img', 'figure', 'video', 'picture', 'ul', 'ol', 'section' );

/**
 * Adds our tags and attributes to those of a post.
 *
 * @param array        $allowed Tag => attribute => true.
 * @param string|array $context What is being filtered, such as `post`.
 */
function allowed_html( array $allowed, $context ): array {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$divs = array( 'data-backstride' => true, 'data-lang' => true );
	foreach ( elements() as $tag => $element ) {
		$names           = array_merge( array_keys( $element['attributes'] ), GLOBAL_ATTRIBUTES, array( 'slot' ) );
		$allowed[ $tag ] = array_fill_keys( $names, true );
		foreach ( array_keys( $element['attributes'] ) as $name ) {
			$divs[ "data-$name" ] = true;
		}
	}
	$allowed['div'] = array_merge( (array) ( $allowed['div'] ?? array() ), $divs );
	foreach ( SLOTTED_TAGS as $tag ) {
		if ( isset( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	return $allowed;
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allowed_html', 10, 2 );
