package cn.xieshang.test.wrong.handling;

/** Prints. */
final class Chatty {
    void say(String text) {
        System.out.println(text);
    }
}
