package cn.xieshang.member.model;

/** A name in both languages. */
public record Names(String zh, String en) {
    public Names {
        Texts.checkLine(zh);
        Texts.checkLine(en);
    }
}
