package cn.xieshang.member.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a roster as a spreadsheet, in the order of an office's own lists. */
public enum Column {
    CODE("code", 10, "委员编号", "编号"),
    NAME("name", 10, "姓名"),
    GENDER("gender", 6, "性别"),
    ETHNICITY("ethnicity", 8, "民族"),
    PARTY("party", 12, "党派", "政治面貌"),
    BIRTH_DATE("birthDate", 12, "出生日期", "出生年月日"),
    ID_NUMBER("idNumber", 22, "身份证号", "身份证号码", "公民身份号码"),
    SECTOR("sector", 14, "界别"),
    GROUP("group", 12, "联组", "活动组"),
    COMMITTEE("committee", 16, "专委会", "专门委员会"),
    POST("post", 10, "政协职务"),
    TERM("term", 6, "届次", "届"),
    EMPLOYER("employer", 28, "工作单位", "单位"),
    POSITION("position", 14, "单位职务", "职务"),
    PHONE("phone", 14, "手机号码", "手机号", "手机", "联系电话"),
    EMAIL("email", 24, "电子邮箱", "邮箱"),
    ADDRESS("address", 36, "通讯地址", "地址"),
    USERNAME("username", 16, "登录名");

    public static final List<Column> REQUIRED = List.of(CODE, NAME, SECTOR, TERM);

    private final String field;
    private final int width;
    private final List<String> heads;

    Column(String field, int width, String... heads) {
        this.field = field;
        this.width = width;
        this.heads = List.of(heads);
    }

    public String field() {
        return field;
    }

    public String head() {
        return heads.getFirst();
    }

    /** In characters. */
    public int width() {
        return width;
    }

    public static Optional<Column> ofHead(String text) {
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(text))
                .findFirst();
    }

    /** @param pointer such as {@code /idNumber} */
    public static Optional<Column> ofPointer(String pointer) {
        return Arrays.stream(values())
                .filter(column -> pointer.equals("/" + column.field))
                .findFirst();
    }
}
