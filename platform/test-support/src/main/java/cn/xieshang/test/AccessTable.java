package cn.xieshang.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, one line for each: {@code GET /v1/opinions/{id} | office-staff | 200 | 404}: operation, role
 * ({@code anonymous} for nobody), status on a thing of the own office (district, unit), status on another's. A line for the
 * role {@code others} speaks for all roles not named. Empty lines and lines that begin with # are for people.
 */
public final class AccessTable {
    /** @param own status on what is one's own, @param other status on what is somebody else's */
    public record Cell(int own, int other) {}

    private static final String OTHERS = "others";

    private final Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();

    private AccessTable() {}

    public static AccessTable read(String resource) {
        AccessTable table = new AccessTable();
        try (InputStream file = AccessTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new AssertionError("no access table " + resource);
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::add);
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\\|");
        if (cells.length != 4) {
            throw new AssertionError("not operation | role | own | other: " + line);
        }
        Cell cell = new Cell(Integer.parseInt(cells[2].strip()), Integer.parseInt(cells[3].strip()));
        if (rows.computeIfAbsent(cells[0].strip(), operation -> new LinkedHashMap<>())
                        .put(cells[1].strip(), cell)
                != null) {
            throw new AssertionError("said twice: " + line);
        }
    }

    public Set<String> operations() {
        return rows.keySet();
    }

    public Cell cell(String operation, String role) {
        Map<String, Cell> row = rows.getOrDefault(operation, Map.of());
        Cell cell = row.containsKey(role) ? row.get(role) : row.get(OTHERS);
        if (cell == null) {
            throw new AssertionError("the access table says nothing of " + role + " at " + operation);
        }
        return cell;
    }
}
