package io.github.errorcontract.sample.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.github.errorcontract.exception.NotFoundException;

/**
 * The latest exports; older ones are forgotten.
 */
class ExportJobs {

	private static final int MAXIMUM = 100;

	private final Map<String, CompletableFuture<String>> jobs = new LinkedHashMap<>();

	synchronized void add(String id, CompletableFuture<String> job) {
		this.jobs.put(id, job);
		if (this.jobs.size() > MAXIMUM) {
			this.jobs.remove(this.jobs.keySet().iterator().next());
		}
	}

	synchronized CompletableFuture<String> require(String id) {
		CompletableFuture<String> job = this.jobs.get(id);
		if (job == null) {
			throw new NotFoundException();
		}
		return job;
	}

}
