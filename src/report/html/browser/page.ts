/** Sets the parts of the page going, in the order in which they hear of what the reader does. */
import { all, root } from "./dom.js";
import { onFill } from "./fill.js";
import { startExport } from "./findings/export.js";
import { startFilter } from "./findings/filter.js";
import { startTools } from "./findings/tools.js";
import { startKeys } from "./keys/keys.js";
import { startLanguage } from "./language.js";
import { startPrinting } from "./print.js";
import { startFollowing } from "./reading/follow.js";
import { setOutReading } from "./reading/setOut.js";
import { route, startRouting } from "./route.js";
import { setOutTable } from "./table/table.js";
import { startTheme } from "./theme.js";

startLanguage();
startTheme();
for (const element of all("[data-script]")) element.hidden = false;
onFill("reading", setOutReading);
onFill("checked", setOutTable);
startRouting();
startPrinting();
startFilter();
startFollowing();
startTools();
startExport();
startKeys();
route();
root.dataset["ready"] = "";
