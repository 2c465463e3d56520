package io.github.errorcontract.message;

import java.util.List;

import io.github.errorcontract.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * What a mapper can tell of the reason that a developer has declared with a status. As in
 * Spring, the reason may be a key of the application's bundles, and a class may have its
 * text there.
 */
public interface DeclaredReason {

	/**
	 * Names the keys under which the application may have the text.
	 * @param failure the failure that was mapped
	 * @param error what it was mapped to
	 * @return the keys, most specific first; none where no reason is shown
	 */
	List<String> keys(Throwable failure, ApiError.Builder error);

	/**
	 * Returns the arguments of the text.
	 * @param failure the failure that was mapped
	 * @return the arguments, empty for none
	 */
	@Nullable Object[] arguments(Throwable failure);

}
