package cn.xieshang.proposal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposals as members write them, 800 to 1,500 characters in three parts, the same for the same numbers. What is said
 * follows from the matter and {@code meaning}, how it is said from {@code wording}: another wording of one meaning is a
 * reworded copy, another meaning of one matter is what a second member writes about it.
 */
final class ProposalTexts {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, List<String>> sentences = new HashMap<>();
    private final List<Map<String, List<String>>> topics = new ArrayList<>();

    /** A topic at a place; both are numbers that wrap around. */
    record Matter(int topic, int place) {}

    ProposalTexts() {
        String part = "";
        for (String line : lines("/texts/sentences.txt")) {
            if (line.startsWith("@")) {
                part = line.substring(1);
            } else {
                sentences.computeIfAbsent(part, _ -> new ArrayList<>()).add(line);
            }
        }
        for (String line : lines("/texts/topics.txt")) {
            if (line.startsWith("#")) {
                topics.add(new LinkedHashMap<>());
            } else {
                String[] nameAndClause = line.split(" ", 2);
                topics.getLast()
                        .computeIfAbsent(nameAndClause[0], _ -> new ArrayList<>())
                        .add(nameAndClause[1]);
            }
        }
    }

    int topics() {
        return topics.size();
    }

    int places() {
        return part("place").size() * part("quarter").size();
    }

    ProposalText write(Matter matter, long meaning, long wording) {
        Writing writing = new Writing(matter, new Random(meaning), new Random(~wording), 1);
        return writing.text();
    }

    /** Other words for the same, in another order, a few sentences left out, under another title. */
    ProposalText reword(Matter matter, long meaning, long wording) {
        Writing writing = new Writing(matter, new Random(meaning), new Random(~wording), 0.85);
        ProposalText text = writing.text();
        return new ProposalText(writing.say("title"), text.background(), text.analysis(), text.suggestion());
    }

    private final class Writing {
        private final Random meaning;
        private final Random wording;
        private final double kept;
        private final Map<String, List<String>> topic;
        private final List<String> places;

        Writing(Matter matter, Random meaning, Random wording, double kept) {
            this.meaning = meaning;
            this.wording = wording;
            this.kept = kept;
            this.topic = topics.get(Math.floorMod(matter.topic(), topics.size()));
            String street = of(part("place"), matter.place());
            String quarter = of(part("quarter"), matter.place() / part("place").size());
            this.places = List.of(street, quarter, street + quarter);
        }

        ProposalText text() {
            int size = meaning.nextInt(780, 1_400);
            return new ProposalText(
                    say("title"),
                    "一、背景情况。" + passage("background", size * 24 / 100),
                    "二、问题及原因分析。" + passage("problem", size * 40 / 100),
                    "三、具体建议。为此," + passage("suggestion", size * 33 / 100) + "以上建议,请予考虑。");
        }

        private String passage(String part, int size) {
            List<String> said = new ArrayList<>();
            List<String> frames = new ArrayList<>();
            for (int length = 0; length < size; length += said.getLast().length()) {
                if (frames.isEmpty()) {
                    frames.addAll(part(part));
                    Collections.shuffle(frames, meaning);
                }
                said.add(fill(frames.removeLast()));
            }
            if (kept < 1) {
                Collections.shuffle(said, wording);
                said.removeIf(_ -> wording.nextDouble() > kept);
            }
            return String.join("", said);
        }

        private String say(String part) {
            return fill(pick(part(part)));
        }

        private String fill(String frame) {
            String filled = SLOT.matcher(frame).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1))));
            return CHOICE.matcher(filled)
                    .replaceAll(choice ->
                            Matcher.quoteReplacement(wordOf(choice.group(1).split("\\|", -1))));
        }

        private String value(String slot) {
            String name = slot.replaceAll("\\d$", "");
            return switch (name) {
                case "place" -> slot.endsWith("2") ? pick(part("place")) : pick(places);
                case "count" ->
                    Integer.toString(slot.endsWith("2") ? meaning.nextInt(2, 12) : meaning.nextInt(40, 3_000));
                case "percent" -> meaning.nextInt(6, 94) + "%";
                case "digit" -> Integer.toString(meaning.nextInt(1, 7));
                case "year" -> meaning.nextInt(2012, 2027) + "年";
                default -> pick(topic.getOrDefault(name, part(name)));
            };
        }

        private String wordOf(String... words) {
            return words[wording.nextInt(words.length)];
        }

        private String pick(List<String> from) {
            return from.get(meaning.nextInt(from.size()));
        }
    }

    private List<String> part(String name) {
        return sentences.getOrDefault(name, List.of());
    }

    private static String of(List<String> from, int number) {
        return from.get(Math.floorMod(number, from.size()));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ProposalTexts.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
