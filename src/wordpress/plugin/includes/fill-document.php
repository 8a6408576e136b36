<?php
/**
 * Makes of a document with marks the document for some attributes: blocks that depend on other attributes are left out,
 * placeholders get their values. src/wordpress/build/documents.mjs sets the marks. Knows nothing of WordPress.
 *
 * @package Backstride
 */

namespace Backstride;

/**
 * A block for these attributes, or null when nothing of it is left.
 *
 * @param array                 $block      A block of a document, such as a section.
 * @param array<string, string> $attributes Checked attributes.
 */
function filled_block( array $block, array $attributes ): ?array {
	if ( ! is_wanted( $block, $attributes ) ) {
		return null;
	}
	switch ( $block['type'] ) {
		case 'section':
			return filled_section( $block, $attributes );
		case 'paragraph':
			$block['line'] = filled_line( $block['line'], $attributes );
			return null === $block['line'] ? null : $block;
		case 'list':
			$block['items'] = filled_items( $block['items'], $attributes );
			return $block['items'] ? $block : null;
		default:
			return $block;
	}
}

/** Whether a block is to be there, as far as its mark tells. */
function is_wanted( array $block, array $attributes ): bool {
	if ( ! isset( $block['when'] ) ) {
		return true;
	}
	$when  = $block['when'];
	$value = (string) ( $attributes[ $when['attribute'] ] ?? '' );
	if ( isset( $when['without'] ) ) {
		return ! in_array( $when['without'], words( $value ), true );
	}
	if ( '' === $value ) {
		return isset( $when['orUnset'] );
	}
	return ! isset( $when['with'] ) || in_array( $when['with'], words( $value ), true );
}

/** The words of an attribute that holds several. */
function words( string $value ): array {
	return preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY );
}

function filled_section( array $section, array $attributes ): ?array {
	// Several headings: the first whose attributes are set.
	foreach ( (array) $section['heading'] as $heading ) {
		$section['heading'] = filled_text( $heading, $attributes );
		if ( null !== $section['heading'] ) {
			break;
		}
	}
	$blocks = array();
	foreach ( $section['blocks'] as $block ) {
		$blocks[] = filled_block( $block, $attributes );
	}
	$section['blocks'] = array_values( array_filter( $blocks ) );
	return $section['blocks'] ? $section : null;
}

function filled_items( array $items, array $attributes ): array {
	$wanted = array();
	foreach ( $items as $item ) {
		if ( is_wanted( $item, $attributes ) ) {
			$below = array();
			foreach ( $item['below'] as $line ) {
				$marked = isset( $line['line'] );
				if ( ! $marked || is_wanted( $line, $attributes ) ) {
					$below[] = $marked ? $line['line'] : $line;
				}
			}
			$item['below'] = $below;
			$wanted[]      = $item;
		}
	}
	return $wanted;
}

/** A line with its values, or null when one of them is not set. */
function filled_line( array $line, array $attributes ): ?array {
	foreach ( $line as $index => $piece ) {
		foreach ( (array) $piece as $key => $text ) {
			$filled = filled_text( $text, $attributes );
			if ( null === $filled ) {
				return null;
			}
			if ( is_string( $piece ) ) {
				$line[ $index ] = $filled;
			} else {
				$line[ $index ][ $key ] = $filled;
			}
		}
	}
	return $line;
}

/** A text with its values, or null when one of them is not set. */
function filled_text( string $text, array $attributes ): ?string {
	$complete = true;
	$filled   = preg_replace_callback(
		'/\{([a-z-]+)(:link)?\}/',
		function ( array $found ) use ( $attributes, &$complete ): string {
			$value = (string) ( $attributes[ $found[1] ] ?? '' );
			if ( isset( $found[2] ) ) {
				$value = (string) dial_link( $value );
			}
			$complete = $complete && '' !== $value;
			return $value;
		},
		$text
	);
	return $complete ? $filled : null;
}
