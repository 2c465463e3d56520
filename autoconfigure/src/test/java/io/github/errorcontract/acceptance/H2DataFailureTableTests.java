package io.github.errorcontract.acceptance;

class H2DataFailureTableTests extends DataFailureTable {

	H2DataFailureTableTests() {
		super(new Dialect("select sum(x) from system_range(1, 10000000000)",
				"select cancel_session(session_id) from information_schema.sessions where executing_statement = ?",
				"set lock_timeout = 30000", "jdbc:h2:tcp://localhost:1/shop"),
				"spring.datasource.url=jdbc:h2:mem:shop");
	}

}
