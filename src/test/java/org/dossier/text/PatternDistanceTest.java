package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternDistanceTest {
    /** The table of Sellers: the last row, one number for each end in the text. */
    private static int[] table(String pattern, String text, boolean anywhere) {
        int[] column = new int[pattern.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int[] row = new int[text.length() + 1];
        row[0] = column[pattern.length()];
        for (int j = 1; j <= text.length(); j++) {
            int diagonal = column[0];
            column[0] = anywhere ? 0 : j;
            for (int i = 1; i < column.length; i++) {
                int change = diagonal + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(change, Math.min(column[i], column[i - 1]) + 1);
            }
            row[j] = column[pattern.length()];
        }
        return row;
    }

    /** The table of Damerau, with a swap of neighbors as one edit. */
    private static int swapping(String a, String b) {
        int[] before = null;
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static PatternDistance.Found least(int[] row) {
        int at = 0;
        for (int j = 1; j < row.length; j++) {
            at = row[j] < row[at] ? j : at;
        }
        return new PatternDistance.Found(at, row[at]);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Test
    void isThatOfTheTable() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String pattern = words(random, 1 + random.nextInt(round % 3 == 0 ? 200 : 70));
            String text =
                    words(random, random.nextInt(150)) + edited(random, pattern) + words(random, random.nextInt(150));
            PatternDistance distance = new PatternDistance(pattern);
            char[] chars = text.toCharArray();
            assertEquals(least(table(pattern, text, true)), distance.nearest(chars, 0, chars.length), pattern);
            PatternDistance.Found back = least(table(reversed(pattern), reversed(text), false));
            assertEquals(
                    new PatternDistance.Found(text.length() - back.end(), back.distance()),
                    new PatternDistance(reversed(pattern)).ending(chars, 0, chars.length),
                    pattern);
            String other = edited(random, pattern);
            assertEquals(swapping(pattern, other), distance.swapping(other.toCharArray(), 0, other.length()), pattern);
        }
    }

    private static String words(Random random, int length) {
        String letters = "aabcde  \u00e9\u05d0\u6771";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }

    private static String edited(Random random, String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(8); i > 0 && out.length() > 1; i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, 'x');
                case 2 -> out.insert(Math.max(0, at - 1), out.charAt(at)).deleteCharAt(at + 1);
                default -> out.setCharAt(at, 'y');
            }
        }
        return out.toString();
    }

    @Test
    void countsInOnePlaceOfTheText() {
        PatternDistance distance = new PatternDistance("crane");
        assertEquals(new PatternDistance.Found(9, 0), distance.nearest("the crane crane".toCharArray(), 0, 15));
        assertEquals(new PatternDistance.Found(15, 0), distance.nearest("the crane crane".toCharArray(), 9, 15));
        assertEquals(new PatternDistance.Found(3, 5), distance.nearest("the crane crane".toCharArray(), 3, 3));
    }
}
