package io.github.errorcontract.sample.export;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import io.github.errorcontract.exception.ConflictException;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;

/**
 * Runs exports in the background.
 */
@Service
class ExportService {

	private static final Duration POLL = Duration.ofSeconds(1);

	private final ExportJobs jobs = new ExportJobs();

	private final OrderReport report;

	private final Executor executor;

	ExportService(OrderReport report, AsyncTaskExecutor executor, ExportProperties properties) {
		this.report = report;
		this.executor = CompletableFuture.delayedExecutor(properties.delay().toMillis(), TimeUnit.MILLISECONDS,
				executor);
	}

	ExportStatus start() {
		String id = UUID.randomUUID().toString();
		this.jobs.add(id, CompletableFuture.supplyAsync(this.report::write, this.executor));
		return new ExportStatus(id, ExportStatus.State.RUNNING);
	}

	ExportStatus status(String id) {
		boolean done = this.jobs.require(id).isDone();
		return new ExportStatus(id, done ? ExportStatus.State.DONE : ExportStatus.State.RUNNING);
	}

	String result(String id) {
		CompletableFuture<String> job = this.jobs.require(id);
		if (!job.isDone()) {
			throw new ConflictException(ExportError.EXPORT_RUNNING).retryAfter(POLL);
		}
		return job.join();
	}

}
