package io.liaison.request.intake.domain.clarity;

/** Reads the numbers of days and months, in figures and in Chinese numerals up to 三十一. */
final class NumeralReader {

    private static final String UNITS = "零一二三四五六七八九";
    private static final String TENS = "零十廿卅";

    private NumeralReader() {}

    /** The number, or 0 where the text is none. */
    static int value(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int value = 0;
        for (int index = 0; index < numeral.length(); index++) {
            char character = numeral.charAt(index);
            if (character == '十') {
                value = Math.max(value, 1) * 10;
            } else if (TENS.indexOf(character) > 0) {
                value = TENS.indexOf(character) * 10;
            } else {
                value += Math.max(UNITS.indexOf(character), 0);
            }
        }
        return value;
    }
}
