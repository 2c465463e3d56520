package io.github.errorcontract.declared.orders;

import io.github.errorcontract.ErrorType;

public interface OrderErrorType extends ErrorType {

}
