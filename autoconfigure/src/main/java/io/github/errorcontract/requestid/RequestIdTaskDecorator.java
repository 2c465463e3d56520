package io.github.errorcontract.requestid;

import org.slf4j.MDC;

import org.springframework.core.task.TaskDecorator;

/**
 * {@link TaskDecorator} that copies the request ID from the MDC of the submitting thread
 * to the MDC of the thread that runs the task, and restores the previous value
 * afterwards. The executors that Spring Boot auto-configures use the bean of this type.
 * Pass it to {@code setTaskDecorator} of any other executor. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RequestIdTaskDecorator implements TaskDecorator {

	private final RequestIdMdc mdc;

	/**
	 * Creates the decorator.
	 * @param mdcKey the MDC key of the request ID
	 */
	public RequestIdTaskDecorator(String mdcKey) {
		this.mdc = new RequestIdMdc(mdcKey);
	}

	@Override
	public Runnable decorate(Runnable task) {
		String id = MDC.get(this.mdc.key());
		return (id != null) ? () -> run(task, id) : task;
	}

	private void run(Runnable task, String id) {
		String previous = this.mdc.put(id);
		try {
			task.run();
		}
		finally {
			this.mdc.set(previous);
		}
	}

}
