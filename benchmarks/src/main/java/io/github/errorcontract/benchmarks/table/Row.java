package io.github.errorcontract.benchmarks.table;

import java.util.List;
import java.util.function.BiFunction;

import io.github.errorcontract.benchmarks.lineup.Contender;
import io.github.errorcontract.benchmarks.request.Scenario;

/**
 * A row of the table.
 *
 * @param title what is measured
 * @param limit what this project allows itself at most
 * @param cell makes the cell of a contender
 */
record Row(String title, String limit, BiFunction<Contender, Cells, String> cell) {

	static List<Row> all() {
		return List.of(
				new Row("success: bytes over bare", "450",
						(contender, cells) -> cells.bytesOverBare(contender, Scenario.SUCCESS)),
				new Row("success with Actuator and Micrometer: bytes over bare with them", "514",
						(contender, cells) -> cells.bytesOverBare(contender, Scenario.OBSERVED_SUCCESS)),
				new Row("domain exception: CPU against `ResponseEntity`, its log line off / on", "1.00",
						(contender, cells) -> cells.domainTime(contender)),
				new Row("domain exception: bytes against `ResponseEntity`, its log line off / on", "0.85 / 1.00",
						(contender, cells) -> cells.domainBytes(contender)),
				new Row("three invalid fields: bytes", "43.0 k",
						(contender, cells) -> cells.bytes(contender, Scenario.INVALID_FIELDS)),
				new Row("malformed JSON: bytes", "18.0 k",
						(contender, cells) -> cells.bytes(contender, Scenario.MALFORMED_JSON)),
				new Row("unknown route: bytes", "26.0 k",
						(contender, cells) -> cells.bytes(contender, Scenario.UNKNOWN_ROUTE)),
				new Row("start-up CPU against bare", "1.05", (contender, cells) -> cells.startUpCpu(contender)),
				new Row("classes loaded over bare", "150", (contender, cells) -> cells.classes(contender)),
				new Row("the same after one domain exception", "",
						(contender, cells) -> cells.classesAfterError(contender)));
	}

}
