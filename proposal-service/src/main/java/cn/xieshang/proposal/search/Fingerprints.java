package cn.xieshang.proposal.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Marks that a wording leaves whatever stands around it: of every {@value #WINDOW} neighbouring runs of {@value #RUN}
 * characters the one with the smallest hash (winnowing, Schleimer, Wilkerson and Aiken 2003). Any 13 characters that two
 * texts share give at least one mark that they share; punctuation and spaces do not count.
 */
final class Fingerprints {
    private static final int RUN = 6;
    private static final int WINDOW = 8;

    private Fingerprints() {}

    static Set<Integer> of(String text) {
        int[] characters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        int runs = characters.length - RUN + 1;
        Set<Integer> marks = new HashSet<>();
        Deque<Mark> smallest = new ArrayDeque<>();
        for (int at = 0; at < runs; at++) {
            Mark mark = new Mark(at, hash(characters, at));
            while (!smallest.isEmpty() && smallest.getLast().hash() >= mark.hash()) {
                smallest.removeLast();
            }
            smallest.addLast(mark);
            if (smallest.getFirst().at() <= at - WINDOW) {
                smallest.removeFirst();
            }
            if (at >= WINDOW - 1 || at == runs - 1) {
                marks.add(smallest.getFirst().hash());
            }
        }
        return marks;
    }

    private record Mark(int at, int hash) {}

    /** FNV-1a over the run, then mixed, so that the smallest ones are spread evenly. */
    private static int hash(int[] characters, int from) {
        int hash = 0x811c9dc5;
        for (int at = from; at < from + RUN; at++) {
            hash = (hash ^ characters[at]) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
