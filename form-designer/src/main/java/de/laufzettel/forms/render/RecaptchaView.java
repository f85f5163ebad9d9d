package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** {@code recaptcha}: never shown. It sends citizens' data to a company and shuts people out; limits on the server do its work. */
final class RecaptchaView implements ComponentView {

    @Override
    public void render(Place place, Html out) {}
}
