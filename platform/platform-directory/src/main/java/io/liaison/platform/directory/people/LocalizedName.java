package io.liaison.platform.directory.people;

import java.util.Locale;

/** A name in the three languages of the platform. */
public record LocalizedName(String zhHant, String zhHans, String en) {

    /** The name for a locale; Traditional Chinese, the organisation's own, where the language is none of the three. */
    public String in(Locale locale) {
        if (!"zh".equals(locale.getLanguage())) {
            return "en".equals(locale.getLanguage()) ? en : zhHant;
        }
        boolean simplified = "Hans".equals(locale.getScript())
                || (locale.getScript().isEmpty()
                        && ("CN".equals(locale.getCountry()) || "SG".equals(locale.getCountry())));
        return simplified ? zhHans : zhHant;
    }
}
