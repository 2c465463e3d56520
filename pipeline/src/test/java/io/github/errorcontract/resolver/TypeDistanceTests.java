package io.github.errorcontract.resolver;

import java.io.Serializable;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypeDistanceTests {

	@Test
	void namesTypesNearestFirstAndEachOnce() {
		assertThat(TypeDistance.nearestFirst(Child.class)).containsExactly(Child.class, Parent.class, Near.class,
				Other.class, RuntimeException.class, Far.class, Exception.class, Throwable.class, Object.class,
				Serializable.class);
	}

	private interface Far {

	}

	private interface Near extends Far {

	}

	private interface Other {

	}

	private static class Parent extends RuntimeException implements Far {

	}

	private static final class Child extends Parent implements Near, Other {

	}

}
