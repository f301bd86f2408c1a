package cn.xieshang.test.wrong.handling;

/** Something to know. */
public record UseCase(String name) {}
