package cn.xieshang.test.wrong.store;

import cn.xieshang.test.wrong.handling.UseCase;

/** A store that decides with the use case. */
record KnowsItsUser(UseCase useCase) {}
