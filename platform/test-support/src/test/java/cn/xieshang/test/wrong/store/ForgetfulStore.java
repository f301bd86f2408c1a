package cn.xieshang.test.wrong.store;

/** Finds whatever it is asked for, whose ever it is. */
public final class ForgetfulStore {
    String find(String id) {
        return id;
    }
}
