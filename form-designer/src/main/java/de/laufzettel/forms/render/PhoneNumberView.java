package de.laufzettel.forms.render;

/** {@code phoneNumber}: a text field with the keyboard for telephone numbers, with several masks as a text field has them. */
final class PhoneNumberView extends TextfieldView {
    PhoneNumberView() {
        super("tel");
    }
}
