package io.github.errorcontract.requestid;

import org.slf4j.MDC;

import org.springframework.core.task.TaskDecorator;

/**
 * Takes the request ID of the submitting thread's MDC to the thread that runs the task.
 * Spring Boot's own executors use the bean of this type; for others it is given to their
 * {@code setTaskDecorator}.
 */
public final class RequestIdTaskDecorator implements TaskDecorator {

	private final RequestIdMdc mdc;

	/**
	 * Creates the decorator.
	 * @param mdcKey the key in the MDC
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
