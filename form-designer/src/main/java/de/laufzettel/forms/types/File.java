package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files to send. */
public record File(
        Component component, Common common, @Nullable Object image, boolean privateDownload, @Nullable Object imageSize,
        String filePattern, String fileMinSize, String fileMaxSize, boolean uploadOnly, Map<String, Object> options,
        String storage, String dir, boolean webcam) implements ComponentType {

    static File of(PropertyReader p) {
        return new File(
                p.component(), Common.of(p), p.any("image"), p.flag("privateDownload"), p.any("imageSize"),
                p.text("filePattern"), p.text("fileMinSize"), p.text("fileMaxSize"), p.flag("uploadOnly"),
                p.object("options"), p.text("storage"), p.text("dir"), p.flag("webcam"));
    }
}
