package de.laufzettel.dossier.diagram;

import java.util.ArrayList;
import java.util.List;

/** Text in as many lines as its place allows; what does not fit ends with an ellipsis. */
final class Wrapping {

    private final Pen pen;

    Wrapping(Pen pen) {
        this.pen = pen;
    }

    void centred(String text, Box box, double size) {
        double height = size * 1.2;
        List<String> lines = lines(text, box.width(), size, Math.max(1, (int) (box.height() / height)));
        double y = box.centerY() - (lines.size() - 1) * height / 2;
        for (String line : lines) {
            pen.text(line, box.centerX(), y, size, false);
            y += height;
        }
    }

    void below(String text, double x, double top, double width, double size) {
        double y = top + size * 0.6;
        for (String line : lines(text, width, size, 4)) {
            pen.text(line, x, y, size, false);
            y += size * 1.2;
        }
    }

    List<String> lines(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            for (String part : parts(word, width, size)) {
                String longer = line.isEmpty() ? part : line + " " + part;
                if (line.isEmpty() || pen.widthOf(longer, size) <= width) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = part;
                }
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            lines = new ArrayList<>(lines.subList(0, most));
            lines.set(most - 1, lines.get(most - 1) + " …");
        }
        return lines;
    }

    /** German words can be wider than a task: they are cut with a hyphen. */
    private List<String> parts(String word, double width, double size) {
        List<String> parts = new ArrayList<>();
        String rest = word;
        while (pen.widthOf(rest, size) > width && rest.length() > 4) {
            int fits = rest.length() - 1;
            while (fits > 3 && pen.widthOf(rest.substring(0, fits) + "-", size) > width) {
                fits--;
            }
            parts.add(rest.substring(0, fits) + "-");
            rest = rest.substring(fits);
        }
        parts.add(rest);
        return parts;
    }
}
