package io.github.errorcontract.sample.export;

/**
 * An export as the client sees it.
 *
 * @param id the job
 * @param state how far it has come
 */
record ExportStatus(String id, State state) {

	/**
	 * How far an export has come.
	 */
	enum State {

		RUNNING, DONE

	}

}
