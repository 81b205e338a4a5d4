// Controls that open something beside the article, though they stand in it: what readers say, who wrote it, why to trust the paper.
(page) => {
  const { look, shared } = page;
  const ELSEWHERE = "nav,aside,footer,header nav,form:has(input:not([type=hidden],[type=submit],[type=button]),textarea,select),[role=navigation],[role=menu],[class*=comment i],[class*=related i],[class*=share i],[class*=newsletter i],[class*=menu i],[id*=comment i],[class*=teaser i]";
  const BYLINE = "address,[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i]:not([class*=authori i])";
  const LED_IN = "^(?:(?:words|text|story|report(?:ing|ed)?|written|analysis|texte?|texto|testo|tekst) )?(?:by|von|par|por|di|door|av|af|przez|автор|от|από|بقلم|מאת)\\s*:?";
  /** The words before a name in a byline. */
  const BY = new RegExp(`${LED_IN}$`, "iu");
  const LEADS = new RegExp(`${LED_IN}\\s+(.)`, "iu");
  page.leadsInName = (text) => {
    const initial = LEADS.exec(text)?.[1] ?? "";
    return initial !== initial.toLowerCase();
  };

  const whole = (alternatives) => new RegExp(`^(?:${alternatives.join("|")})$`, "iu");
  const holding = (alternatives) => new RegExp(`(?<!\\p{L})(?:${alternatives.join("|")})(?!\\p{L})`, "iu");
  const named = whole([
    "share(?: (?:now|it|options|this|article|story|page|post|(?:on|via|with) .{1,20}))*", "(?:artikel )?teilen", "partager(?: .{1,20})?", "compart(?:ir|e|ilhar)(?: .{1,20})?", "condividi(?: .{1,20})?", "partilhar", "(?:artikel )?delen", "dela|del|jaa", "udostępnij", "sdílet|zdieľať", "megosztás", "distribuie", "paylaş", "поделиться|поширити|споделяне", "κοινοποίηση", "שתף|שיתוף", "شارك|مشاركة", "साझा करें|शेयर करें", "bagikan|chia sẻ", "共有(?:する)?|シェア(?:する)?|分享|공유(?:하기)?",
    "about (?:us|(?:the|this|our) (?:article|story|authors?|writers?|reporters?|contributors?|journalists?|columnist|newsroom|newspaper|site|reporting|journalism))", "über (?:uns|(?:diesen?|den|die|unsere?n?) (?:artikel|beitrag|text|autor(?:in|innen|en)?|redaktion))", "(?:zur person|zum autor|zur autorin)", "à propos (?:de (?:nous|cet article|l[’'](?:auteure?|autrice))|d(?:u journaliste|es auteurs))|qui sommes-nous", "(?:sobre|acerca de) (?:nosotros|este artículo|el autor|la autora|los autores)|quiénes somos", "(?:informazioni sull|sull)[’'](?:autore|autrice|articolo)|chi siamo", "sobre (?:nós|este artigo|[oa] autora?)|quem somos", "over (?:ons|dit artikel|de (?:auteurs?|schrijver))", "om (?:oss|os|artikeln|artikkelen|artiklen|författaren|forfatteren|den här artikeln|denne (?:artikkelen|artikel))", "(?:tietoa )?kirjoittajasta|meistä", "o (?:nas|autorze|autorce|autorach|tym artykule|autorovi|autorce|nás|článku)", "a szerzőről|rólunk", "despre (?:autor|noi)", "(?:yazar|bu haber) hakkında|hakkımızda", "о нас|об (?:авторе|авторах|этой статье|издании)|про (?:автора|нас|цю статтю)|за автора", "σχετικά με (?:τον συγγραφέα|εμάς|το άρθρο)", "על (?:המחבר|הכותבת?)", "(?:عن|حول) (?:الكاتب|المؤلف|المقال)|من نحن", "लेखक के बारे में", "tentang (?:penulis|kami)|về tác giả", "(?:著者|筆者|この記事)(?:について|紹介)", "关于(?:作者|我们|本文)|關於(?:作者|我們|本文)|作者简介", "(?:저자|기자) ?소개",
    "why (?:you (?:can|should)|should you) trust .{1,40}|why trust us|how you can trust us", "(?:warum|darum|weshalb) (?:sie |du |können sie |kannst du )?uns (?:vertrauen|trauen)(?: können| kannst)?", "pourquoi (?:vous pouvez )?(?:nous faire|faire) confiance.{0,40}", "por qu[eé] (?:puedes? |debes? |você pode )?confiar em? .{1,40}|por qu[eé] (?:puedes? |debes? )?confiar en .{1,40}", "perché (?:puoi )?fidar(?:ti|si|vi) di .{1,40}", "waarom (?:u|je) ons kunt? vertrouwen", "dlaczego (?:możesz )?nam (?:za)?ufać", "почему нам можно доверять",
    "(?:our|editorial) (?:editorial )?(?:standards|principles|guidelines|policy|policies|values)|(?:trust|standards) (?:project|indicators|and corrections)|(?:corrections|ethics) policy", "(?:unsere )?(?:redaktionelle[n]? )?(?:standards|grundsätze|leitlinien)", "(?:notre )?charte (?:éditoriale|déontologique)", "(?:nuestros )?(?:estándares|principios|normas) editoriales", "(?:i nostri )?(?:principi|standard) editoriali", "(?:nossos )?(?:princípios|padrões) editoriais",
  ]);
  const comments = holding([
    "comments?", "(?:leser)?kommentare?", "commentaires?", "comentários?|comentarios?|comentarii", "commenti", "reacties|opmerkingen", "kommentarer", "kommentit", "komentarz(?:e|y)", "komentáře|komentářů|komentáre", "hozzászólások", "yorum(?:lar)?", "комментари(?:и|ев|й|я)|коментар(?:и|і|ів)|komentari", "σχόλια", "תגובות", "(?:ال)?تعليقات", "टिप्पणियां|टिप्पणियाँ", "komentar", "bình luận",
  ]);
  const answers = holding([
    "responses", "replies", "reactions", "antworten", "réponses", "réactions", "respuestas", "risposte", "respostas", "antwoorden", "svar", "vastausta|vastaukset", "odpowiedzi", "odpovědi|odpovědí", "válasz(?:ok)?", "yanıt(?:lar)?", "ответ(?:ы|ов|а)", "відповід(?:і|ей)", "απαντήσεις",
  ]);
  const unspaced = /コメント|返信|评论|評論|回复|留言|댓글|답글/u;
  const showing = holding(["show|view|see|read|open|all", "alle|anzeigen|zeigen", "voir|afficher|toutes", "ver|mostrar|todas", "mostra|vedi|leggi|tutte", "toon|bekijk", "visa|vis", "pokaż|zobacz", "zobrazit", "показать|все"]);

  /** A label that says of itself that what it opens was not written for the article. */
  const speaksOfElse = (text) => {
    const plain = look.squeeze(text.replace(/[\p{N}.,()[\]…!?:+›»>→▼▾⌄↓"“”„«]+/gu, " "));
    if (named.test(plain)) return true;
    if (unspaced.test(plain)) return plain.length <= 15;
    if (plain.split(" ").length > 5) return false;
    return comments.test(plain) || (answers.test(plain) && (/\p{N}/u.test(text) || showing.test(plain)));
  };
  const isThing = (value) => value !== null && typeof value === "object";
  /** The names of the authors and of all people in a page's data; the data of questions name each question, too. */
  const peopleIn = (thing) => {
    const own = /person/i.test(thing["@type"]) ? [thing.name] : [];
    const authors = [thing.author ?? []].flat().map((author) => author?.name ?? author);
    return [...own, ...authors, ...Object.values(thing).filter(isThing).flatMap(peopleIn)];
  };
  const told = new Map(); // the text of data → these names; few pages change theirs
  const peopleOf = (text) => {
    if (told.has(text)) return told.get(text);
    let names = [];
    try {
      names = [JSON.parse(text)].filter(isThing).flatMap(peopleIn);
    } catch {
      // Data that no parser reads: what stands right behind the word may be a name.
      names = [...text.matchAll(/"author".{0,200}?"name"\s*:\s*"([^"]{3,60})"/gs)].map(([, name]) => name);
    }
    told.set(text, names);
    return names;
  };
  const textsOf = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
  const readAuthors = () => ({
    bylines: textsOf(BYLINE).filter((text) => text.length < 100),
    named: [...document.querySelectorAll("meta[name=author],meta[property='article:author']")].map((meta) => meta.content),
    data: textsOf("script[type='application/ld+json']").flatMap(peopleOf),
  });
  let authors = { mark: "", known: null };
  /** Read anew after a change or a press alone: a page may have thousands of controls. */
  const authorsNow = () => {
    const mark = `${shared.changes} ${shared.acts} ${document.readyState}`;
    if (authors.mark !== mark) authors = { mark, known: readAuthors() };
    return authors.known;
  };
  /** A name of several words that the page gives its author. */
  const isAuthor = (text) => {
    if (!text.includes(" ") || text.length > 60) return false;
    const { bylines, named, data } = authorsNow();
    return bylines.some((byline) => byline.includes(text)) || named.includes(text) || data.includes(text);
  };
  /** In the line that says who wrote the article. */
  const isInByline = (control, text) => {
    if (isAuthor(text)) return true;
    const place = control.closest(BYLINE);
    // Some call the whole article after its author.
    if (place && !place.querySelector("h1") && page.blocks().filter(({ element }) => place.contains(element)).length < 2) return true;
    let before = "";
    for (let node = control.previousSibling; node && before.length < 60; node = node.previousSibling) before = `${node.textContent} ${before}`;
    return BY.test(look.squeeze(before));
  };
  /** A card is a teaser where its heading leads to another page; text may be laid out in cards, too. */
  const isTeaser = (element) => {
    const card = element.closest("[class*=card i]");
    const link = card?.querySelector("a[href]:has(h2,h3,h4,h5),:is(h2,h3,h4,h5) a[href]");
    return Boolean(link) && look.leadsAway(link);
  };
  const LARGEST = 600; // characters of a box that says what it is
  const firstWords = (box) => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/\S/.test(node.data)) return look.squeeze(node.data);
    return "";
  };
  /** In a box that says before all else that somebody has paid for it, or that it is of the next story. */
  const isLabelled = (element) => {
    for (let box = element.parentElement; box && !box.contains(page.region()); box = box.parentElement) {
      const words = firstWords(box);
      if (words.length < 60 && (page.words.paidFor.test(words) || page.words.nextStory.test(words))) return box.textContent.length < LARGEST;
    }
    return false;
  };
  page.isElsewhere = (element) => {
    const place = element.closest(ELSEWHERE);
    return (place !== null && !place.contains(page.region())) || isTeaser(element) || isLabelled(element);
  };
  /** True for a control that a reader of the article would leave alone. */
  page.isBeside = (control, text) => page.isElsewhere(control) || speaksOfElse(text) || isInByline(control, text);
  page.titleOf = (details) => look.squeeze((details.querySelector("summary") ?? details).textContent);
  /** Inside closed details that a reader of the article would leave closed. */
  page.isLeftClosed = (element) => {
    const details = element.parentElement;
    if (details?.localName !== "details" || details.open || element.localName === "summary") return false;
    const title = page.titleOf(details);
    return speaksOfElse(title) || isInByline(details, title);
  };
  page.ELSEWHERE = ELSEWHERE;
}
