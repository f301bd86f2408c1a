package cn.xieshang.test.wrong.model;

import org.springframework.http.HttpStatus;

/** A model that answers in HTTP. */
record KnowsSpring(HttpStatus status) {}
