package de.laufzettel.forms.render;

/** {@code phoneNumber}. */
final class PhoneNumberView extends TextControlView {
    PhoneNumberView() {
        super("tel");
    }
}
