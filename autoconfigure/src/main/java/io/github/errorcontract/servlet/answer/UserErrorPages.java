package io.github.errorcontract.servlet.answer;

import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.webmvc.error.ErrorController;

/**
 * Whether the application has an {@link ErrorController} or error pages of its own, which
 * win over ours. Found out when the first error is sent, without creating any of them.
 */
public final class UserErrorPages implements BooleanSupplier {

	private static final String OUR_CONTROLLER = "io.github.errorcontract.webmvc.ContractErrorController";

	private final ListableBeanFactory beans;

	private volatile @Nullable Boolean present;

	/**
	 * Creates the question.
	 * @param beans the application's
	 */
	public UserErrorPages(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public boolean getAsBoolean() {
		Boolean known = this.present;
		if (known == null) {
			known = has(ErrorController.class) || has(ErrorPageRegistrar.class);
			this.present = known;
		}
		return known;
	}

	private boolean has(Class<?> type) {
		for (String name : this.beans.getBeanNamesForType(type, true, false)) {
			Class<?> found = this.beans.getType(name, false);
			if (found != null && isUsers(found.getName())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUsers(String className) {
		return !className.startsWith("org.springframework.boot.") && !className.startsWith(OUR_CONTROLLER);
	}

}
