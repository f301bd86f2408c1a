package cn.xieshang.member.sheets;

import cn.xieshang.platform.refusal.InvalidException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The letters of a .csv: UTF-8, or what Excel in China writes (GB18030, of which GBK is a part). No guessing is needed:
 * Chinese in GBK is practically never well-formed UTF-8, so the strict decoder of the one tells it from the other.
 */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    static String decode(byte[] file) {
        String text = strictly(file, StandardCharsets.UTF_8)
                .or(() -> strictly(file, Charset.forName("GB18030")))
                .filter(found -> found.indexOf('\0') < 0)
                .orElseThrow(() -> new InvalidException("", "encoding"));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
