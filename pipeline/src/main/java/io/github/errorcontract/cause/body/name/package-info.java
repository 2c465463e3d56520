/**
 * The names of fields in JSON: what {@code @JsonProperty}, a naming strategy or Gson's
 * {@code @SerializedName} make of the names in Java. They are read from the mapper that
 * reads the bodies of requests, which a door tells. Read
 * {@link io.github.errorcontract.cause.body.name.JsonFieldNames} first.
 */
@NullMarked
package io.github.errorcontract.cause.body.name;

import org.jspecify.annotations.NullMarked;
