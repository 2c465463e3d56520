package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@FailureTable
class ParameterFailureTableTests {

	private static final String COLORS = "Allowed values: RED, GREEN.";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(ParameterController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "missing", "wrong", "outsideOfTheQuery", "beforeParameters" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> missing() {
		return Stream.of(Call.get("/page").gives(400, "MISSING_VALUE").field("page-no"),
				Call.get("/number?n=").gives(400, "MISSING_VALUE").field("n"),
				Call.get("/page?other=1").gives(400, "MISSING_VALUE").field("page-no"),
				Call.post("/page").form("").gives(400, "MISSING_VALUE").field("page-no"),
				Call.get("/color?color=").gives(400, "MISSING_VALUE").field("color"),
				Call.get("/tenant").gives(400, "MISSING_VALUE").field("X-Tenant"),
				Call.get("/cookie").gives(400, "MISSING_VALUE").field("cart"),
				Call.get("/cookie").header("Cookie", "other=1").gives(400, "MISSING_VALUE").field("cart"),
				Call.get("/matrix/car").gives(400, "MISSING_VALUE").field("wheels"),
				Call.post("/part").part("other", "x").gives(400, "MISSING_VALUE").field("file"),
				Call.post("/part/json").part("other", "x").gives(400, "MISSING_VALUE").field("order"));
	}

	static Stream<FailureCase> wrong() {
		return Stream.of(wrong("/page?page-no=x", "page-no"), wrong("/page?page-no=1.5", "page-no"),
				wrong("/page?page-no=99999999999", "page-no"), wrong("/page?page-no=", "page-no"),
				wrong("/long?id=99999999999999999999", "id"), wrong("/byte?b=300", "b"), wrong("/decimal?d=1,5", "d"),
				wrong("/uuid?id=s3cr3t-marker", "id"), wrong("/date?on=2026-02-30", "on"),
				wrong("/date?on=yesterday", "on"), wrong("/instant?at=now", "at"), wrong("/duration?d=long", "d"),
				wrong("/zone?z=Mars/Base", "z"), wrong("/ids?ids=1,x,3", "ids"), wrong("/ids?ids=1&ids=x", "ids"),
				wrong("/optional?n=x", "n"), wrong("/color?color=BLUE", "color").message(COLORS),
				wrong("/colors?c=RED&c=BLUE", "c").message(COLORS),
				wrong("/flag?on=maybe", "on").message("Allowed values: true, false."),
				Call.post("/page").form("page-no=x").gives(400, "INVALID_VALUE").field("page-no"));
	}

	private static FailureCase wrong(String path, String field) {
		return Call.get(path).gives(400, "INVALID_VALUE").field(field);
	}

	static Stream<FailureCase> outsideOfTheQuery() {
		return Stream.of(wrong("/orders/x", "id"), wrong("/orders/2147483648", "id"),
				wrong("/orders/by-color/BLUE", "color").message(COLORS), wrong("/orders/by-uuid/7", "uuid"),
				wrong("/matrix/car;wheels=x", "wheels"),
				Call.get("/tenant").header("X-Tenant", "x").gives(400, "INVALID_VALUE").field("X-Tenant"),
				Call.get("/if-since").header("X-Since", "soon").gives(400, "INVALID_VALUE").field("X-Since"),
				Call.get("/cookie").header("Cookie", "cart=x").gives(400, "INVALID_VALUE").field("cart"),
				Call.post("/part/number").part("number", "x").gives(400, "INVALID_VALUE").field("number"));
	}

	static Stream<FailureCase> beforeParameters() {
		return Stream.of(Call.get("/version").gives(400, "INVALID_REQUEST"),
				Call.get("/version?v=2").gives(400, "INVALID_REQUEST"),
				Call.get("/page?page-no=%zz").gives(400, "INVALID_REQUEST"),
				Call.get("/orders/1?a=%e").gives(400, "INVALID_REQUEST"),
				Call.post("/page").form("page-no=%zz").gives(400, "INVALID_REQUEST"));
	}

}
