package de.laufzettel.connectors.describe;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.OptionalLong;

/** What Jakarta Validation on a record's component says, as far as a studio can show it beforehand. */
public record Bounds(boolean required, OptionalLong leastLength, OptionalLong mostLength, OptionalLong least, OptionalLong most,
        Optional<String> pattern, boolean mail) {

    static Bounds of(AnnotatedElement field, boolean primitive) {
        boolean required = primitive || field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
        Size size = field.getAnnotation(Size.class);
        Min min = field.getAnnotation(Min.class);
        Max max = field.getAnnotation(Max.class);
        Pattern pattern = field.getAnnotation(Pattern.class);
        OptionalLong least = min != null ? OptionalLong.of(min.value())
                : field.isAnnotationPresent(Positive.class) ? OptionalLong.of(1)
                : field.isAnnotationPresent(PositiveOrZero.class) ? OptionalLong.of(0) : OptionalLong.empty();
        return new Bounds(required,
                size == null || size.min() == 0 ? OptionalLong.empty() : OptionalLong.of(size.min()),
                size == null || size.max() == Integer.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(size.max()),
                least, max == null ? OptionalLong.empty() : OptionalLong.of(max.value()),
                Optional.ofNullable(pattern).map(Pattern::regexp), field.isAnnotationPresent(Email.class));
    }
}
