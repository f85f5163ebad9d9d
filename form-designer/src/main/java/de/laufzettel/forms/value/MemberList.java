package de.laufzettel.forms.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list with named members beside its elements, as every list of JavaScript may have: a group whose value is a list keeps its fields so. */
final class MemberList extends ArrayList<@Nullable Object> {
    private static final long serialVersionUID = 1L;

    final transient Map<String, @Nullable Object> members = new LinkedHashMap<>();

    MemberList(List<?> elements) {
        super(elements);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
