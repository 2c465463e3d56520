/**
 * Entity tags made of the version of an entity: without {@code If-Match} 428, with an
 * outdated one 412.
 */
@NullMarked
package io.github.errorcontract.sample.revision;

import org.jspecify.annotations.NullMarked;
