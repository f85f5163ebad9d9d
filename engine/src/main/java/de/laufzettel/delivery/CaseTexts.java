package de.laufzettel.delivery;

import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.connectors.spi.TextAccess;
import java.util.Locale;

/** The texts of a step's release, filled with its data. Dates and amounts are written in the language of the text they stand in. */
record CaseTexts(ReleaseTexts texts, Expressions expressions, ExternalStep step, Locale wanted) implements TextAccess {

    @Override
    public String render(String textKey) {
        ReleaseTexts.Text text = texts.find(step.processDefinitionId(), textKey, wanted);
        return expressions.interpolate(text.html(), step.data(), text.locale());
    }

    @Override
    public Locale language(String textKey) {
        return texts.find(step.processDefinitionId(), textKey, wanted).locale();
    }
}
