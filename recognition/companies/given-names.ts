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
    Lee Leo Leonard Leslie Lewis Linda Lisa Livia Liz Lorenzo Louis Louise Luca Lucas Lucia Luciano Lucio Ludovica Ludwig Luigi
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
    Kai Uwe Heinz Günter Rolf Jens Torsten Sabine Petra Monika Renate Anja Nadia Omar Ahmed Hassan Ibrahim Fatima Yusuf Mustafa Mehmet
    Roy Walt Hieronymus Roald Clint Kirk Ernest Clark Earl Percy Cyril Basil Angus Fiona Gillian Nigel Clive Trevor Derek Duncan Ewan
    Dolores Esteban Ignacio Joaquín Mateo Santiago Ximena Paulo Thiago Vinícius Beatriz Inês Rui Nuno Tiago`),
);
