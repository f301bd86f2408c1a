package cn.xieshang.platform.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes only texts that can be stored, shown and logged as they are. */
final class CleanText extends StdScalarDeserializer<String> {
    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text.codePoints().anyMatch(CleanText::unusable)) {
            throw new UnusableTextException(parser);
        }
        return text;
    }

    private static boolean unusable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
