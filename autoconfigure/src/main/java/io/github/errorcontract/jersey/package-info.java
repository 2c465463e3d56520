/**
 * The door of Jersey, where it stands beside Spring MVC: bodies that are no JSON, or not
 * that of the resource, which Jersey answers with the words of the parser.
 */
@NullMarked
package io.github.errorcontract.jersey;

import org.jspecify.annotations.NullMarked;
