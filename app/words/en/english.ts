import { auditWords } from "./audit/audit.ts";
import { calendarWords } from "./calendar/problems.ts";
import { campaignWords } from "./campaigns/campaigns.ts";
import { chainWords } from "./campaigns/chain.ts";
import { campaignFieldWords } from "./campaigns/forms.ts";
import { moneyWords } from "./campaigns/money.ts";
import { objectiveWords } from "./campaigns/objectives.ts";
import { planWords } from "./campaigns/plans.ts";
import { preRegistrationWords } from "./campaigns/pre-registration.ts";
import { accessibilityWords } from "./council/accessibility.ts";
import { councilFormWords } from "./council/forms.ts";
import { sensitivityWords } from "./council/sensitivity.ts";
import { setUpWords } from "./council/set-up.ts";
import { settingsWords } from "./council/settings.ts";
import { evidenceWords } from "./evidence/evidence.ts";
import { fieldWords } from "./fields.ts";
import { apiWords } from "./imports/api.ts";
import { importsWords } from "./imports/imports.ts";
import { chartWords } from "./metrics/charts.ts";
import { eventWords } from "./metrics/events.ts";
import { metricFormWords } from "./metrics/forms.ts";
import { headlineWords } from "./metrics/headlines.ts";
import { measuresWords } from "./metrics/measures.ts";
import { metricColumnWords } from "./metrics/metric-columns.ts";
import { metricFieldWords } from "./metrics/metric-fields.ts";
import { metricWords } from "./metrics/metrics.ts";
import { redefinitionWords } from "./metrics/redefinition.ts";
import { starterMetricWords } from "./metrics/starter-metrics.ts";
import { frameWords } from "./operations/frame.ts";
import { refusalWords } from "./operations/refusals.ts";
import { authorWords } from "./people/authors.ts";
import { personFormWords } from "./people/forms.ts";
import { keptFormWords } from "./people/kept-form.ts";
import { linkWords } from "./people/links.ts";
import { peopleWords } from "./people/people.ts";
import { personLetterWords } from "./people/person-letter.ts";
import { signInWords } from "./people/sign-in.ts";
import { singleSignOnWords } from "./people/single-sign-on.ts";
import { answerWords } from "./returns/answers.ts";
import { returnFormWords } from "./returns/forms.ts";
import { outstandingWords } from "./returns/outstanding.ts";
import { reminderLetterWords } from "./returns/reminder-letter.ts";
import { returnsWords } from "./returns/returns.ts";
import { warningWords } from "./returns/warnings.ts";
import { decisionWords } from "./reviews/decisions.ts";
import { reviewFormWords } from "./reviews/forms.ts";
import { publishingWords } from "./reviews/publishing.ts";
import { restatedWords } from "./reviews/restated.ts";
import { reviewWords } from "./reviews/reviews.ts";
import { summaryWords } from "./reviews/summary.ts";
import { useWords } from "./reviews/use.ts";
import { claimWords } from "./verdicts/claims.ts";
import { verdictFormWords } from "./verdicts/forms.ts";
import { proofWords } from "./verdicts/proof.ts";
import { verdictWords } from "./verdicts/verdicts.ts";

/** The English catalogue. */
export const english = {
  ...refusalWords,
  ...auditWords,
  ...calendarWords,
  ...signInWords,
  ...metricWords,
  ...reviewWords,
  ...frameWords,
  ...chartWords,
  ...councilFormWords,
  ...authorWords,
  ...personFormWords,
  ...returnFormWords,
  ...fieldWords,
  ...metricFormWords,
  ...reviewFormWords,
  ...headlineWords,
  ...redefinitionWords,
  ...starterMetricWords,
  ...metricColumnWords,
  ...accessibilityWords,
  ...summaryWords,
  ...linkWords,
  ...sensitivityWords,
  ...publishingWords,
  ...restatedWords,
  ...useWords,
  ...decisionWords,
  ...campaignWords,
  ...campaignFieldWords,
  ...importsWords,
  ...keptFormWords,
  ...outstandingWords,
  ...eventWords,
  ...evidenceWords,
  ...planWords,
  ...chainWords,
  ...objectiveWords,
  ...preRegistrationWords,
  ...moneyWords,
  ...verdictWords,
  ...verdictFormWords,
  ...settingsWords,
  ...singleSignOnWords,
  ...setUpWords,
  ...proofWords,
  ...claimWords,
  ...apiWords,
  ...returnsWords,
  ...answerWords,
  ...warningWords,
  ...reminderLetterWords,
  ...measuresWords,
  ...metricFieldWords,
  ...peopleWords,
  ...personLetterWords,
};
