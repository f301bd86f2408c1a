package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.documents.Spreadsheet;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.StageFacts;
import cn.xieshang.proposal.reading.YearList;
import cn.xieshang.proposal.reading.YearQueries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The year in figures as .xlsx: a sheet each by office, sector, category and unit. One line for each, whatever the number of proposals. */
@Component
public class YearStatistics {
    private static final List<String> BEFORE = List.of("handed-in", "filed", "not-filed", "filing-rate", "merged");
    private static final List<String> AFTER = List.of(
            "satisfied",
            "basically-satisfied",
            "dissatisfied",
            "unrated",
            "overdue",
            "promise-open",
            "promise-kept",
            "promise-broken",
            "promise-downgraded");

    private final YearQueries years;
    private final Wordings wordings;
    private final Clock clock;

    YearStatistics(YearQueries years, Wordings wordings, Clock clock) {
        this.years = years;
        this.wordings = wordings;
        this.clock = clock;
    }

    public PrintedPaper book(Actor actor, int year) {
        Reach reach = Compilation.reach(actor);
        DistrictId district = actor.requireDistrict();
        Wording words = wordings.of(district);
        var tables = new Tables(clock.instant());
        years.each(reach, new YearList(year, null, null), tables::add);
        var out = new ByteArrayOutputStream();
        try (var book = new Spreadsheet(out)) {
            write(book, words, year, "office", named(tables.offices, words::office));
            write(book, words, year, "sector", named(tables.members, words::sector));
            write(book, words, year, "category", named(tables.categories, words::category));
            write(book, words, year, "unit", named(tables.units, words::unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = words.say("name.statistics", String.valueOf(year)) + ".xlsx";
        return new PrintedPaper(name, MediaType.parseMediaType(PaperFormat.EXCEL), out.toByteArray());
    }

    /** Lines under the names that people know; what has the same name is one line. */
    private static Map<String, Figures> named(Map<String, Figures> byCode, UnaryOperator<String> name) {
        Map<String, Figures> lines = new TreeMap<>();
        byCode.forEach((code, figures) ->
                lines.computeIfAbsent(name.apply(code), _ -> new Figures()).add(figures));
        return lines;
    }

    private static void write(Spreadsheet book, Wording words, int year, String by, Map<String, Figures> lines)
            throws IOException {
        List<String> columns = columns(words);
        List<String> head = Stream.concat(
                        Stream.of(words.say("by." + by)), columns.stream().map(column -> heading(words, column)))
                .toList();
        List<Integer> widths = new ArrayList<>(List.of(24));
        columns.forEach(_ -> widths.add(9));
        String title = words.say("statistics.title", String.valueOf(year), words.say("by." + by));
        try (var sheet = book.sheet(words.say("by." + by), title, head, widths)) {
            Figures all = new Figures();
            for (var line : lines.entrySet()) {
                sheet.row(cells(line.getKey(), line.getValue(), columns));
                all.add(line.getValue());
            }
            sheet.row(cells(words.say("statistics.total"), all, columns));
        }
    }

    private static @Nullable Object[] cells(String name, Figures figures, List<String> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        for (String column : columns) {
            cells.add(column.equals("filing-rate") ? figures.percent("filed", "handed-in") : figures.get(column));
        }
        return cells.toArray();
    }

    private static List<String> columns(Wording words) {
        Stream<String> grades = words.grades().stream().map(grade -> "grade-" + grade);
        return Stream.of(BEFORE.stream(), grades, AFTER.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static String heading(Wording words, String column) {
        return column.startsWith("grade-")
                ? words.say("statistics.grade", column.substring("grade-".length()))
                : words.say("statistics." + column);
    }

    private static final class Tables {
        private final Instant now;
        private final Map<String, Figures> offices = new TreeMap<>();
        private final Map<String, Figures> members = new TreeMap<>();
        private final Map<String, Figures> categories = new TreeMap<>();
        private final Map<String, Figures> units = new TreeMap<>();

        Tables(Instant now) {
            this.now = now;
        }

        void add(Proposal proposal) {
            Figures own = new Figures();
            own.count(proposal, now);
            var origin = proposal.origin();
            String category = proposal.content().category();
            line(offices, origin.office().value()).add(own);
            line(members, origin.first().memberId()).add(own);
            line(categories, category == null ? "" : category).add(own);
            StageFacts.units(proposal.stage())
                    .forEach(unit -> line(units, unit.value()).count(proposal, unit, now));
        }

        private static Figures line(Map<String, Figures> table, String name) {
            return table.computeIfAbsent(name, _ -> new Figures());
        }
    }
}
