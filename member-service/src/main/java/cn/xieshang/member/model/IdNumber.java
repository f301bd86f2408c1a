package cn.xieshang.member.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A resident identity number (公民身份号码, GB 11643): 17 digits and a check character. It prints masked. */
public record IdNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /** Whether form, birth date and check character fit together. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && text.charAt(17) == check(text) && hasDate(text);
    }

    /** The date it carries. */
    public BirthDate birthDate() {
        return new BirthDate(date(value));
    }

    /** Odd for men, even for women in the 17th place. */
    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    @Override
    public String toString() {
        return value.substring(0, 3) + "***********" + value.substring(14);
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean hasDate(String text) {
        try {
            return date(text).getYear() >= BirthDate.EARLIEST.getYear();
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
