package cn.xieshang.test.wrong.handling;

/** Keeps something for all offices alike. */
final class Remembers {
    static String last = "";

    private Remembers() {}
}
