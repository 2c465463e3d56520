/**
 * What the servlet containers alone know of their responses, as their doors tell it.
 */
@NullMarked
package io.github.errorcontract.servlet.container;

import org.jspecify.annotations.NullMarked;
