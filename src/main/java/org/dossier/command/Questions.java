package org.dossier.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Questions to who sits at the terminal. Where there is none, every answer is no. */
record Questions(Streams streams) {
    /** True when there is someone to ask. */
    boolean possible() {
        return streams.terminal();
    }

    /** Asks for a yes; anything else is a no. */
    boolean yes(String question) throws IOException {
        if (!possible()) {
            return false;
        }
        String answer = answer(question + " [y/N] ").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** Asks for a number from 1 to {@code most}; 0 for any other answer. */
    int number(String question, int most) throws IOException {
        if (!possible()) {
            return 0;
        }
        String answer = answer(question + " [1-" + most + "] ");
        int number = answer.matches("[0-9]{1,6}") ? Integer.parseInt(answer) : 0;
        return number <= most ? number : 0;
    }

    /** A line as it was typed, without spaces around it; empty at the end of the input. What follows the line stays unread. */
    private String answer(String question) throws IOException {
        streams.err().print(question);
        streams.err().flush();
        StringBuilder line = new StringBuilder();
        for (int b = streams.in().read(); b >= 0 && b != '\n'; b = streams.in().read()) {
            line.append(new String(new byte[] {(byte) b}, StandardCharsets.ISO_8859_1));
        }
        return line.toString().strip();
    }
}
