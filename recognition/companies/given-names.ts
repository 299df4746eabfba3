import { words } from './language-data';

/**
 * Given names common in news texts: in front of a firm's name they make it somebody's surname
 * ("Michael Bloomberg", "Enzo Ferrari"). Names that are also words or firms are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  words(`
    Aaron Abigail Adam Adrian Adriana Adriano Agnese Akio Alan Albert Alberto Alejandro Aleksandr Alessandra Alessandro
    Alessia Alex Alexander Alexandra Alexei Alfonso Alfred Alfredo Ali Alice Alison Amanda Amy Ana Anders Andrea Andreas
    Andrei Andrew Andrey Andrés Angela Angelo Anita Ann Anna Anne Annie Antoine Anton Antonella Antonio António Armando Arnold
    Arthur Arturo Ashley Attilio Axel Barbara Beatrice Ben Benedetta Benjamin Bernard Bernardo Betty Bianca Bill Björn Bob Boris
    Brad Brandon Brian Bruce Bruno Camilla Carl Carla Carlo Carlos Carmen Carol Caroline Caterina Catherine Cecilia Charles
    Charlotte Chiara Chloe Chris Christian Christina Christine Christopher Claire Clara Claude Claudia Claudio Claus Colin
    Corrado Cristiano Cristina Cynthia Daniel Daniela Daniele Danielle David Davide Deborah Dennis Diana Diane Dick Diego Dieter Dmitri
    Dmitry Donald Donna Dorothy Doug Douglas Dylan Edoardo Eduardo Edward Edwin Elena Eleonora Elisa Elizabeth Ellen Elon
    Emanuele Emil Emily Emma Emmanuel Enrico Enzo Eric Erica Erik Ernesto Ernst Esther Ettore Eugene Eva Evan Evelyn
    Fabio Fabrizio Federica Federico Felipe Felix Ferdinand Ferdinando Fernando Filippo Florence Francesca Francesco
    Francis Francisco Franck Franco Frank François Fred Frederick Friedrich Fritz Gabriel Gabriele Gabriella Gary Gennaro Geoff
    Geoffrey George Georges Georgia Gerald Gerard Gerhard Giacomo Giada Gianfranco Gianluca Gianluigi Gianmarco Gianni Gilberto Gina Giorgia
    Giorgio Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Glenn Gordon Graham Greg Gregory Guglielmo Guido Guillermo Gustav Hannah Hans
    Harrison Harry Heather Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Hiroshi Holly Howard Hubert Hugh Hugo Hélène Ian
    Ignazio Igor Ilaria Irene Isaac Isabel Isabella Ivan Jack Jacob Jacques James Jamie Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey
    Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joe Joel Johan Johann Johannes John Johnny Jon Jonathan
    Jorge Joseph Joshua José João Juan Judith Judy Julia Julian Julie Julien Jürgen Karen Karim Karl Kate Katherine
    Kathleen Katie Keith Kelly Ken Kenneth Kenji Kevin Kim Klaus Konstantin Kurt Kyle Larry Lars Laura Lauren Laurent Lawrence
    Lee Leo Leonard Leonardo Leslie Lewis Linda Lisa Livia Liz Lorenzo Louis Louise Luca Lucas Lucia Luciano Lucio Ludovica Ludwig Luigi
    Luis Luisa Luiz Lukas Lynn Manuel Manuela Marc Marcel Marcello Marco Marcus Margaret Maria Marie Marina Mario Marion Marisa Mark
    Marta Martha Martin Martina Mary Massimiliano Massimo Matilde Matt Matteo Matthew Maurizio Mauro Max Megan Melissa Michael Michel Michela Michele
    Michelle Miguel Mikhail Mike Mirko Mohamed Mohammed Molly Monica Nancy Natalie Natasha Nathan Neil Niccolò Nicholas Nick Nicola Nicolas Nicole
    Nikola Nikolai Nina Noah Nora Norman Oliver Olivia Olivier Oscar Otto Pablo Paolo Paola Pascal Pat Patricia Patrick Patrizia Paul Paula Pauline Pavel
    Pedro Peter Phil Philip Philippe Pierluigi Piero Pierre Pietro Rachel Rafael Raffaele Ralph Ratan Raymond Rebecca Remo Renato Renzo
    Riccardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rodrigo Roger Roland Romano Romeo Ronald Rosa Rosanna Rose Ross Rossella Ruth Ryan Salvatore Sam
    Samantha Samuel Sandra Sandro Sara Sarah Saverio Scott Sean Sebastian Sergei Sergey Sergio Serena Sharon Shawn Silvia Silvio Simon Simona Simone Sofia
    Sophia Sophie Stanley Stefan Stefania Stefano Stefanie Stella Stephanie Stephen Steve Steven Stuart Susan Susanna Susanne Suzanne Sven Sylvie
    Taylor Teresa Terry Theodore Theresa Thierry Thomas Tiziana Tiziano Tim Timothy Tina Todd Tom Tommaso Tommy Tony Tracy Ugo Umberto Ursula
    Valentina Valentino Valeria Valerie Valerio Vanessa Veronica Victor Vincent Vincenzo Virginia Vito Vittoria Vittorio Vladimir Walter
    Wendy Werner Wilhelm Will William Wolfgang Yves Yuri Yvonne Zachary Gautam Anand Soichiro Kiichiro Paris Perez Henrietta Edsel Betty
    Doris Lita Glenn Lionel Gerald Susie Rodolfo Giannina Umberto Lapo Ginevra Susanna Agostino Ludovico Conrad Hilary Elsa Ingrid Astrid Freja
    Achim Adele Adelheid Adolf Agathe Agnès Agustín Aicha Aïcha Alain Albrecht Alejandra Alexandre Alexis Alfons Alicia Aline Alix Aloïs
    Álvaro Alvaro Amadou Amandine Amélie Anaïs Anabela Ángel Ángela Anke Anneliese Annette Annika Antje Antonia Antônio Ariane Arlette Armin
    Arnaud Arne Audrey Auguste Augustin Aurélie Aurélien Axelle Baptiste Barnabé Bärbel Bastien Beate Begoña Benedikt Benito Benjamín Benoît
    Bernadette Bernd Bernhard Berta Bertrand Birgit Blas Boubacar Brigitte Britta Burkhard Caio Camille Camilo Carina Carolin Carolina
    Carsten Catarina Cécile Cédric Célestin Céline César Chantal Charline Christa Christel Christelle Christiane Christoph Christophe
    Clarice Claudine Clément Clémence Cleo Corinna Corinne Cornelia Cosme Cristóbal Cristobal Damien Damián Danièle Débora Denis Denise
    Detlef Detlev Didier Diederich Dietmar Dietrich Dilma Dinis Diogo Dirk Djamila Dominik Dominique Dorothea Dorothee Eberhard Eckart
    Eckhard Edgar Édith Edith Edmond Edmund Édouard Edouard Egon Eike Elías Elisabeth Élisabeth Élise Élodie Elke Ellinor Elmar Elvira Émile
    Emilio Émilie Enrique Érik Ernestine Estela Estelle Étienne Eugen Eugène Eugenia Eugenio Eusebio Evandro Evelyne Ewald Fabian Fabien
    Fabienne Fábio Fátima Fatou Felicitas Félix Fermín Fernanda Fidel Flávio Florent Florian Floriano Franziska Frédéric Frederico Frieda
    Friederike Gabriela Gaëlle Gaëtan Gaston Geneviève Georg Géraldine Gérard Gerd Germán Gertrud Gesine Ghislaine Gilles Gisela Gisèle
    Gonzalo Göran Graciela Gregor Grégoire Grégory Gudrun Guilherme Guillaume Gunnar Günther Gunther Gustave Gustavo Hanna Hannes Hanno
    Hartmut Heike Heiko Heiner Helga Helmuth Hendrik Henning Henriette Henrique Heriberto Hermann Hernán Hervé Hilda Hilde Hildegard Holger
    Honoré Horst Hubertus Hugues Humberto Iago Ibai Ilse Imanol Imma Inés Ines Inge Ingo Íñigo Irène Irina Irma Irmgard Isabelle Isidro
    Ismael Iván Jaime Jakob Jana Janine Jasmin Jérémie Jérémy Jerônimo Jerónimo Jérôme Jessika Jesús Joachim Joana Joaquim Jochen Joelle
    Joëlle Johanna Jöran Jorg Jörg Jordi Josef Josefa Josefina Joseba Josep Joséphine Josiane Juana Juliane Juliana Juliette Julio Justine
    Jutta Karin Karine Karla Karsten Katarina Katharina Kathrin Katja Katrin Kerstin Kévin Kilian Kirsten Konrad Korbinian Kristian Kristin
    Laetitia Laís Lara Larissa Laurence Laurette Lázaro Lea Léa Leandro Léon León Leonhard Léonard Leonor Leonie Leopold Letícia Leticia
    Lidia Liliana Lilian Loïc Lola Lorena Lothar Lourdes Lúcia Lucía Lucie Lucien Lucienne Ludovic Ludger Luís Luise Luiza Lutz Lydia
    Mafalda Magali Magdalena Maite Maïté Malte Mamadou Manfred Manon Manoel Marcela Marcelo Márcia Márcio Mareike Margot Margarida Margarita
    Margret Margarete Mariana Marianne Mariano Marilyn Marine Marius Markus Marlène Marlies Marlon Martial Martine Marten Mathias Mathieu
    Mathilde Matías Matthias Maud Maurice Mauricio Maurício Maxime Máximo Mechthild Meike Mélanie Mercè Meret Michaël Micheline Milena
    Milton Mireia Mireille Mónica Mônica Moritz Mounir Moussa Murielle Myriam Nadine Nathalie Natália Natalia Nélson Nelson Néstor Nicolás
    Nikolaus Nils Noël Noelia Noémie Norbert Nuria Núria Octavio Odile Olaf Olga Ophélie Óscar Osvaldo Oswald Otávio Ottmar Paloma Patrice
    Patrícia Paulina Paulette Penélope Philipp Pilar Pio Placido Quentin Quirin Rafaela Raimund Raimundo Rainer Ralf Ramón Ramona Raphaël
    Raquel Raúl Raul Rebeca Regina Reinhard Reinhold Rémi Rémy Renan Renata Renaud René Renée Régis Ricarda Ricardo Rigoberto Rocío Rodolphe
    Rolando Romain Román Romário Romina Romuald Ronaldo Rosalía Rosemarie Roswitha Rubén Rudi Rüdiger Rudolf Rupert Sabrina Samir Sandrine
    Saúl Sebastián Sebastião Sébastien Ségolène Serge Severin Séverine Siegfried Sigmar Sigrid Silke Silvana Silvan Simão Simón Sixto Sofía
    Solange Sonia Sônia Sonja Soraya Steffen Steffi Stéphane Stéphanie Svenja Swantje Sylvain Sylvia Sylvestre Tânia Tania Tanja Tarek
    Tatiana Telma Thaís Theo Théo Theodor Théodore Théophile Thérèse Thibault Thibaut Thies Thorsten Tobias Tomás Tomáš Torben Traudl Udo
    Ulf Ulla Ulli Ulrich Ulrike Ulysse Urs Úrsula Ute Valentín Valentin Valérie Vanda Veit Vera Verena Verónica Vicente Victoire Víctor
    Vinicius Virginie Viviane Vítor Volker Volkmar Waldemar Waltraud Walther Wanda Wenzel Wiebke Wilfried Willem Willi Wilma Wilson Winfried
    Wolfram Xabier Xaver Xavi Xavier Yago Yannick Yann Yasmina Yolanda Yohann Yvan Yvette Zacharie Zélia Zoé Gottlieb Gottfried Guccio Estée
    Amancio
    Kai Uwe Heinz Günter Rolf Jens Torsten Sabine Petra Monika Renate Anja Nadia Omar Ahmed Hassan Ibrahim Fatima Yusuf Mustafa Mehmet
    Roy Walt Hieronymus Roald Clint Kirk Ernest Clark Earl Percy Cyril Basil Angus Fiona Gillian Nigel Clive Trevor Derek Duncan Ewan
    Keisuke Kazuo Haruki Takashi Kenta Daisuke Shinzo Yoko Akiko Naomi Yuki Satoshi Takeshi Makoto Shigeru Ichiro Kaori Hideo Masahiro Kenzo Tadashi Toshiro
    Helle Mette Lene Søren Jørgen Mads Rasmus Anders Ole Knut Kjell Leif Torbjörn Mikael Håkan Björn Magnus Gunilla Birgitta Ulrika Agneta Bengt Stig Åke
    Bobby Michele Carly Rajesh Sanjay Anil Sunil Vijay Amit Priya Ravi Suresh Ramesh Naveen Sajjan Arun Deepak Rahul Rohit Neha Pooja Vikram Sachin Manish Kiran
    Budi Agus Siti Dewi Joko Wahyu Rizky Slamet Bambang Sri Ani Ratna Hendra Eko Yudi Dian Rina Susi Taufik Ridwan Anies Prabowo
    Wei Ming Jun Hui Xin Kofi Kwame Chinua Ngozi Aminata Abdoulaye Ousmane Ewa Piotr Krzysztof Agnieszka Wojciech Jarosław Marek Zbigniew
    Matti Pekka Juha Jari Timo Antti Mikko Kari Jukka Heikki Hannu Markku Marko Jussi Janne Ville Kalle Lauri Eero Olli Pentti Seppo
    Risto Ari Esa Jorma Reijo Tapio Veikko Akseli Aleksi Joonas Jesse Eetu Oskari Tuomas Teemu Sami Petri Pasi Harri Raimo Väinö Urho
    Tarja Päivi Pirjo Anne-Mari Tuula Ritva Leena Kirsi Satu Riikka Sanna Hanna Minna Jaana Anu Katri Aino Emmi Heli Outi Tiina Raija Merja
    Александр Алексей Анатолий Андрей Антон Аркадий Артём Артем Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир Владислав
    Вячеслав Геннадий Георгий Герман Глеб Григорий Даниил Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин Леонид Максим Михаил
    Никита Николай Олег Павел Пётр Петр Роман Руслан Рустам Семён Сергей Станислав Степан Тимур Фёдор Юрий Ярослав Алла Алина Анастасия Анна Валентина
    Вера Виктория Галина Дарья Екатерина Елена Жанна Зинаида Ирина Ксения Лариса Людмила Маргарита Марина Мария Наталья Нина Оксана Ольга Полина
    Светлана Татьяна Юлия Генри Харрисон Бетти Джон Джордж Джеймс Майкл Билл Никола Энцо Уолт Коко Жан Жак Пьер Том Стив Илон Марк Тим Роберт Ричард Джеральд
    Уильям Дэвид Питер Пол Карл Ганс Вернер Эндрю Филип Луи Хьюго Ральф Бруно Рой Джеффри Рэй Гленн Мария-Антуанетта
    Γιάννης Γιώργος Γεώργιος Κώστας Κωνσταντίνος Δημήτρης Νίκος Νικόλαος Παναγιώτης Βασίλης Χρήστος Θανάσης Μιχάλης Σπύρος Στέλιος Αντώνης
    Ανδρέας Αλέξανδρος Αλέξης Θοδωρής Λευτέρης Μανώλης Πέτρος Σταύρος Στέφανος Τάσος Ευάγγελος Ηλίας Γεράσιμος Κυριάκος Άδωνις Πάνος Μάκης
    Μαρία Κατερίνα Αικατερίνη Σοφία Βασιλική Γεωργία Δήμητρα Ιωάννα Κωνσταντίνα Αναστασία Χριστίνα Ειρήνη Αγγελική Παναγιώτα Δέσποινα Φωτεινή
    Χάρισον Μάικλ Νίκολα Χένρι Τζον Τζορτζ Τζέιμς Μπιλ Ντέιβιντ Τομ Έντσο Γουόλτ Τζορτζίνα Ίλον Μαρκ Ρόμπερτ Μπέτι Χιου
    Dolores Esteban Ignacio Joaquín Mateo Santiago Ximena Paulo Thiago Vinícius Beatriz Inês Rui Nuno Tiago
    Тимофей Матвей Захар Савелий Яков Эдуард Альберт Филипп Родион Прохор Федор Арсений Святослав Всеволод Игнат Лука Макар Назар Ринат
    Ильдар Марат Азат Айрат Ильяс Рамиль Равиль Тагир Шамиль Магомед Ахмед Мурат Аслан Зураб Вахтанг Ашот Армен Карен Арам Гагик Рубен Тигран
    Давид Семен Аристарх Афанасий Валериан Вениамин Викентий Гавриил Данила Демьян Дементий Ефим Иннокентий Иосиф Клим Корней Кузьма
    Лаврентий Леонтий Мирон Наум Нестор Остап Потап Савва Серафим Тарас Трофим Устин Харитон Эмиль Эльдар Юлиан Юлий Артур Адам Алан Аглая
    Агата Алевтина Александра Алёна Алена Альбина Анжела Антонина Валерия Варвара Василиса Вероника Гульнара Диана Ева Евгения Евдокия Зоя
    Инна Инга Камилла Карина Кира Клавдия Кристина Лидия Лилия Милана Нелли Олеся Раиса Регина Римма Руфина Серафима София Софья Стефания
    Таисия Тамара Ульяна Фаина Эвелина Элина Эльвира Эмма Юлиана Яна Марфа Аделина Айгуль Алсу Гузель Лейла Лиана Снежана Злата Пелагея
    Прасковья Капитолина Лукерья Матрёна Устинья Генриетта Арина Жан-Пьер Шарль Анри Франсуа Мишель Клод Антуан Поль Андре Люк Клаус Юрген
    Вольфганг Фриц Герхард Хельмут Гюнтер Дитер Мартин Лоренцо Марио Джованни Джузеппе Паоло Хуан Хосе Карлос Мигель Педро Луис Диего
    Фернандо Кевин Брайан Скотт Крис Бен Сэм Фрэнк Альфред Эдвард Чарльз Уолтер Кеннет Дональд Барбара Элизабет Энн Мэри Джейн Эмили Сара
    Кейт Элис Софи Кэрол Бритни Мелинда
    Τιμόθεος Ματθαίος Μάρκος Λουκάς Ιωάννης Θωμάς Φίλιππος Σωτήρης Αργύρης Λάμπρος Λάζαρος Αχιλλέας Οδυσσέας Περικλής Θεμιστοκλής Μιλτιάδης
    Αριστείδης Επαμεινώνδας Λεωνίδας Ορέστης Πάρης Ιάσονας Φώτης Φώτιος Ζήσης Ζαχαρίας Τρύφωνας Χαράλαμπος Μπάμπης Λάκης Τάκης Σάκης Μίμης
    Αλέκος Ανέστης Απόστολος Άγγελος Βαγγέλης Βασίλειος Γρηγόριος Δαμιανός Διονύσης Διονύσιος Εμμανουήλ Ευθύμιος Ευστάθιος Στάθης Θεόδωρος
    Θεόφιλος Ιάκωβος Ιορδάνης Ιωσήφ Ισίδωρος Κλεάνθης Κωστής Λουκία Μάρθα Μάγδα Μαργαρίτα Μαρίνα Ματίνα Μυρτώ Ναταλία Νεφέλη Νικολέτα Όλγα
    Πηνελόπη Ράνια Ρένα Σταυρούλα Στέλλα Τασούλα Τατιάνα Φανή Φαίη Χρύσα Ευαγγελία Ευγενία Ευφροσύνη Θάλεια Θεοδώρα Καλλιόπη
    Κλειώ Κική Λίνα Λίτσα Αντιγόνη Αργυρώ Βάσω Γιάννα Γιώτα Ελισάβετ Τζόζεφ Τσαρλς Έντουαρντ Ουίλιαμ Πίτερ Μπομπ
    Τζακ Μάρτιν Στιβ Στιούαρτ Σάρα Έμμα Άλμπερτ Ρίτσαρντ Κρίστιαν Πάολο Μάριο Λουτσιάνο Πιερ Ζαν Κάρλος Λούις Τόμας Πολ Ενρίκο Τζόρτζιο
    Τζιάνι Φραντς Καρλ Βέρνερ Έλον Τιμ Ρόι Κέβιν Μπράιαν Έρικ Φρανκ Γουίλιαμ Γουόλτερ
    Ahti Aapo Aarne Aaro Aatu Alpo Anssi Arto Arttu Arvo Atte Eelis Eemeli Eino Elias Erkki Ensio Esko Heimo Hermanni Ilari Ilmari Immo
    Ismo Jaakko Jani Jarkko Jarmo Jere Joni Joonatan Jouko Jouni Juhani Juho Juhana Juuso Jyrki Kaarlo Kalevi Kauko Kimmo Kyösti Kustaa Lasse
    Leevi Mauno Mauri Mika Mikael Miika Niilo Niko Niklas Oiva Olavi Osmo Otso Paavo Panu Perttu Pertti Pietari Pauli Rauno Reino Roope
    Rasmus Sakari Samuli Samu Santeri Simo Sulo Taisto Taneli Tauno Teuvo Tero Tommi Toni Topi Tuomo Tuukka Unto Uolevi Urpo Vesa Vilho
    Viljami Viljo Vilppu Yrjö Aada Aila Airi Aija Aleksandra Anneli Annukka Arja Auli Eeva Eija Eila Eeva-Liisa Elina Elli Ella Emilia
    Enni Essi Eveliina Hannele Heidi Helka Helmi Hilja Hilkka Iida Iines Irja Jenna Jenni Jonna Kaarina Kaija Kaisa Karoliina Katariina
    Kerttu Kiira Kristiina Krista Laila Liisa Lilja Lotta Maarit Maija Marika Marita Marja Marjatta Marjo Marjut Marketta Martta Mervi Milla
    Mirja Mirva Niina Noora Oona Orvokki Piia Pihla Pinja Pirkko Reetta Riina Riitta Ronja Roosa Saara Saija Salme Saimi Sari Seija Senja
    Siiri Silja Sinikka Sirkka Sirpa Sohvi Soile Sylvi Taina Taru Teija Terhi Terttu Tiia Tuija Tuuli Tyyne Valma Varpu
    Veera Venla Vieno Vilma Virpi Vuokko Gösta Börje Åke Pauliina Ulla-Maija Aleksanteri Ilkka Matias Petteri Annegret Gerda Hedwig Elfriede Lieselotte Irmtraud Henrike Hans-Peter Karl-Heinz Klaus-Peter Hans-Jürgen Heinz-Peter Jan-Philipp Jannik Leon Lennart Sören Arndt Bodo Egbert Gero Knut Hauke Fiete Ansgar Lena Marlene Greta Nele Jule Svea Gesa Hella Dagmar Doreen Ronny Maik Ярослава Νεκτάριος Αθανάσιος Παύλος Ελένη Παρασκευή Ευτυχία Ευδοκία Δανάη Ιφιγένεια Ελευθερία Αλεξάνδρα Χρυσούλα
    Aaliyah Aatos Abdul Abdullah Abílio Achille Achmad Adela Adelino Adilson Adrien Adrienne Adrián Adèle Aemilia
    Aemilius Afonso Agnes Ahmad Ahmet Ailsa Aimo Ainhoa Aitana Aitor Alban Albertus Aldo Alexius Alfie Alois Aloisius
    Alphonse Alvar Amalia Ambrosius Amedeo Amelia Amélia Ananya Anatole Andi Andika Andreia Annalisa Annamaria Annemarie
    Anni Anniina Anselmo Antero Antonius Aníbal Aoife Arief Arif Arjun Arlindo Armelle Artur Asep Aude Augustinus Aulis
    Aune Aurelia Aurelio Aurelius Aïssatou Bahlil Bartholomaeus Basuki Bayu Belmiro Belén Benedictus Beppe Bernardus
    Beryl Biagio Birte Blaise Blandine Blasius Borja Brenda Brianna Brunhilde Bárbara Caecilia Callum Carlota Carlotta
    Carmela Carmelo Carola Carolus Catalina Catharina Cayetano Chantelle Chidi Chinedu Chloé Ciara Cillian Cindy Cinzia
    Ciro Claudius Clemente Cláudia Concetta Corentin Cornelius Cristian Damiano Darlene Darnell Darío DeShawn Debra
    Declan Deddy Dedi Dedy Delphine Deolinda Dimas Djibril Domenico Domingos Dörte Edeltraud Edmilson Edson Eduardus
    Eevi Efraín Egidio Eleonore Eloísa Elvi Emanuela Emeka Emine Enno Enriqueta Eoin Erika Ermanno Ersilia Erwan Euan
    Eulalia Eurico Evaristo Ezio Fabiana Fabius Fabián Fabrice Facundo Fanni Farid Fatma Feliciano Fergus Fernand
    Ferruccio Filipa Filipe Filomena Finja Finn Fiorella Firmin Flavio Florencio Flávia Francisca Franciscus Frauke
    Freddie Fridericus Friedhelm Fulvio Furio Fynn Félicien Gabin Gaetano Ganjar Gareth Gaspar Gaël Gebhard Genoveva
    Georgius Geraldo Gerardo Gerardus Gerlinde Germaine Giampaolo Giampiero Giancarlo Ginette Girolamo Giuseppina Gladys
    Gonçalo Gregorio Gregorius Guilielmus Gulielmus Götz Hakan Hamish Hannelore Harald Harriet Hasan Hendro Henna
    Henricus Heri Heribert Hery Horacio Huguette Hélder Hélio Iacobus Ibrahima Ignaz Iina Iiro Iker Ilham Ilmo Ilona
    Imke Imogen Inka Inácio Inès Ioanna Ioannes Iohannes Iosephus Irfan Irwan Iulia Iulius Ivana Iwan Jacinto Jacopo
    Jacqueline Jair Jairo Jalmari Janaína Jannis Jasper Jemima Jermaine Jette Jonte Joona Joris Josefine Josephine Joël
    Juanita Julieta Julián Jurema Jéssica Júlio Jürg Kaitlyn Karima Kasper Kati Katia Kayleigh Keisha Kerttuli Ketut
    Khadija Khofifah Kieran Lakshmi Laurentius Lautaro Laëtitia Leni Leonel Leopoldo Letizia Lilli Lina Linnea Lisandro
    Livio Loredana Lourenço Luciana Lucianus Ludovicus Luhut Lukman Lurdes Luukas Luísa Lyydia Léo Lídia Mabel Macarena
    Madalena Maddalena Madeleine Maeve Maike Makayla Mandy Marcelino Marcelle Marcellus Marcos Margaux Marguerite Mari
    Maribel Mariella Marisol Martim Martti María Matheus Mathilda Mathis Matilda Matthaeus Matthieu Mattia Mavis Maxence
    Maximilian Maximiliano Maël Maëlle Meinhard Micaela Mickaël Miia Mikaela Mikel Mila Milja Mimmo Minea Mira Mirella
    Miro Mirta Mochamad Mohamad Mohammad Moisés Monique Moona Morag Muhammad Murat Mário Nacho Nadja Nanang Nea Neea
    Nelli Niamh Nicolaus Nicolò Niels Noemi Noemí Nolan Nomvula Nooa Norberto Noé Nugroho Nunzio Nyoman Octávio Odete
    Oisin Ornella Oskar Ottavio Paco Padraig Pasquale Patricio Paulus Pepe Petrus Philippus Piergiorgio Pierpaolo Piers
    Pippa Priscila Priska Rachid Rachida Raffaella Rahmat Raili Raimondo Ramiro Raphael Reginaldo Reto Rhonda Rhys Rini
    Rizki Robertus Rogelio Rogério Rohan Rosalba Ruairi Ruedi Rúben Saima Samia Samuele Sanni Saoirse Sebastianus Sepp
    Serkan Sieglinde Silvano Simonetta Siobhan Sipho Soeharto Soekarno Sofiane Solène Stephanus Suharto Sukarno Suparman
    Supriyadi Suryadi Susana Susanto Susilo Sutrisno Syahrul Sérgio Sónia Tamsin Tanguy Tapani Tarmo Taufiq Tellervo
    Telmo Terence Thabo Theresia Tinja Tomi Topias Tuulia Tyrone Ueli Ulises Unai Usain Usman Valdemar Valter Valtteri
    Vanesa Veijo Veronika Vinzenz Viviana Vreni Véronique Wawan Wayan Widodo Wilfred Wilfredo Winifred Wiranto Yacine
    Yanti Yasmine Yulia Zainal Zulkifli Ângela Éloïse Éléonore Éric Özlem Άγγελα Άννα Άντριου Έφη Όλαφ Αναστάσιος
    Αντώνιος Βίκτορ Βίκτωρ Βλαντίμιρ Γαβριήλ Δημήτριος Δημοσθένης Εμανουέλ Ζωή Θόδωρος Ιβάν Κάρολος Κοκό Κριστίν Λάρι
    Λένα Λούντβιχ Μάνος Μιχαήλ Ντόναλντ Ντόρα Ούρσουλα Ραφαήλ Ρούλα Σεργκέι Σπυρίδων Στρατής Τζένη Τζεφ Φρανσουά Χουάν
    Адольф Алишер Альберто Амансио Ангелина Антонио Артемий Бернар Богдан Вальтер Вильгельм Гаутам Генрих Готлиб Гуго
    Густав Джанни Джозеф Джорджо Доменико Донателла Елизавета Карло Киитиро Кристофер Курт Ларри Линда Луиджи Лучано
    Марсель Миучча Мукеш Мэрилин Наоми Патрик Пьетро Рамзан Ратан Рене Рихард Роберто Роджер Рональд Рудольф Сальваторе
    Соитиро Стефано Тьерри Уоррен Фердинанд Ферруччо Фридрих Хуго Эдуар Эрик Этторе
    Adalberto Aisha Aisyah Alina Amelie Ander André Angelika Anjali Annick Arantxa Arnau Asier Bastian Benny Bettina
    Binsar Brais Béatrice Carole Cecep Ciaran Cleide Clemens Colette Constantin Constança Darren Dulce Dwayne Edurne
    Emmanuelle Endang Erhard Erich Erwin Ezequiel Faisal Fanny Fatimah Ffion Frans Franz Françoise Gabrielle Gaspard
    Gernot Gibran Gilson Gorka Guillem Guy Heru Huw Iara Imran Ingeborg Itzel Itziar Ivone Iñaki Jaume Jeanne Jonas
    Jussara Jörn Kadek Kauã Keir Klara Koldo Komang Laia Lashawn Laure Leire Liliane Lise Lorenz Luan Luc Lucile Lydie
    Maider Margit Maryse Maureen Megawati Mehdi Melanie Meritxell Michaela Michèle Montserrat Muriel Nadège Nahuel
    Natacha Neneng Nerea Neusa Nico Ningsih Nurul Océane Odette Oriol Pere Perrine Poltak Rahma Ratri Rendy Rishi Rory
    Rosângela Sabela Sascha Saskia Sheila Sibylle Stefanus Stephan Sueli Suwarno Tatjana Thilo Tilman Togar Tristan
    Ujang Uxue Uxía Vasco Viktor Viktoria Wanderley Wayne Wellington Wilda Xoán Xóchitl Yadira Yanto Yesenia Yoga
    Yohanes Yosef Youssef Yuni Évelyne Есения Зарема Ибрагим Ростислав Эльмира Эмин`),
);
