package cn.xieshang.member.accounts;

import cn.xieshang.member.model.AccountFailure;

/** Keycloak answered, and no repetition will make it answer otherwise. */
final class AccountImpossibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final AccountFailure reason;

    AccountImpossibleException(AccountFailure reason) {
        super(reason.code());
        this.reason = reason;
    }

    AccountFailure reason() {
        return reason;
    }
}
