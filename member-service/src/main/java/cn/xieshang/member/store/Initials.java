package cn.xieshang.member.store;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The first letters of a name in pinyin, as offices look people up: 陈静 is cj, and 单晓明 sxm, for surnames have readings of their own. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        String letters = Pinyin.READINGS.transliterate(name);
        return Arrays.stream(letters.split("[^a-z]+"))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Loading takes a while, so it waits for the first name. */
    private static final class Pinyin {
        static final Transliterator READINGS = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    }
}
