/** What people look for, and the careers of which one must come first. `.00` is left out of codes. */
const CASES = `
# Asked for by name in the plan
helping people | 21-1093 21-1094 31-1122 29-1141
good with people | 43-4051 35-3031 41-2031 43-4171
I like explaining things | 25-2021 25-3041 25-9042 13-1151
good with my hands | 47-2031 49-3023 47-2152 49-9071
trabajar con niños | 39-9011 25-2011 25-9042 25-2021
ayudante de cocina | 35-2021
uber driver | 53-3054
nurse | 29-1141
infantry | 55-3016
navy seal | 55-3018
forklift | 53-7051
carretillero | 53-7051
repartidor | 53-3033
dependienta | 41-2031
mozo de almacén | 53-7062 53-7065

# Names and nicknames
teacher | 25-2031 25-2021
doctor | 29-1215
cop | 33-3051
truck driver | 53-3032
vet tech | 29-2056
cna | 31-1131
R.N. | 29-1141
hvac | 49-9021
IT support | 15-1232
IT | 15-1232
babysitter | 39-9011 39-9011.01
bartender | 35-3011
wait tables | 35-3031
busboy | 35-9011
line cook | 35-2014
cashier at walmart | 41-2011 41-2031
stock shelves | 53-7065
package handler ups | 53-7062
mailman | 43-5052
garbage man | 53-7081
custodian at a school | 37-2011
tree guy | 37-3013
sheetrock | 47-2081
mechanic for diesel trucks | 49-3031
body shop | 49-3021
tow truck driver | 53-3032
911 operator | 43-5031
prison guard | 33-3012
tsa | 33-9093
border patrol | 33-3051.04
fbi agent | 33-3021
ceo | 11-1011
web developer | 15-1254
wedding planner | 13-1121
rapper | 27-2042
tattoo artist | 27-1019
nail tech | 39-5092
phlebotomist | 31-9097
x-ray tech | 29-2034
shrink | 29-1223
preacher | 21-2011
marine biologist | 19-1029.04 19-1023
weatherman | 19-2021
cowboy | 45-2093
logger | 45-4021
oil rig | 47-5011
11B | 55-3016
call center | 43-4051
car salesman | 41-2031
seamstress | 51-6052
dog groomer | 39-2021
park ranger | 19-1031.03 33-3031
lifeguard | 33-9092
math teacher | 25-2031 25-2022
daycare | 39-9011
bouncer | 33-9032
roadie | 27-4011
eye doctor | 29-1041 29-1241
piano tuner | 49-9063
gate agent | 43-4181
scrub tech | 29-2055

# Wishes and sentences
something with cars | 49-3023
I want to help people | 21-1093 21-1094 31-1122 29-1141
work with my hands and not be in an office | 47-2061 47-2031 37-3011
i want to work with animals but not a vet | 39-2021 39-2011 45-2093 33-9011
job where i can be outside all day | 37-3011 19-1031.03
job that pays well without college | 47-2111 47-2152
I like taking care of old people | 31-1122
I've been a waitress for ten years and I'm tired of it | 35-3031
I used to be a truck driver but my back hurts | 53-3032
someone who designs video game characters | 15-1255.01 27-1014
the person who does makeup on dead people | 39-4011
person who drives the train | 53-4011
who fixes elevators | 47-4021
the guy who reads the weather on tv | 19-2021
work at starbucks | 35-3023.01
work for the post office | 43-5051 43-5052
work at an airport | 53-2022 43-4181 33-9093 49-3011
work with numbers all day | 13-2011 43-3031
good at arguing | 23-1011
i like to write stories | 27-3043 27-3043.05
play video games for money | 15-1255.01 27-2021
lights at concerts | 27-4015
blood drawing | 31-9097

# Typing mistakes
plumer | 47-2152
electrition | 47-2111
secertary | 43-6014
acountant | 13-2011
nusre | 29-1141
waitres | 35-3031
vetrinarian | 29-1131
polise | 33-3051
kindergarden teacher | 25-2012
restraunt | 35-3031 35-2014
enfermrea | 29-1141
carpintreo | 47-2031
electricsta | 47-2111

# En español
mesera | 35-3031
camarero | 35-3031
mozo | 35-3031
pinche de cocina | 35-2021
lavar platos | 35-9021
cajera de supermercado | 41-2011
reponedor | 53-7065
vendedora de ropa | 41-2031
vendedor ambulante | 41-9091
trailero | 53-3032
chofer de camión | 53-3032
taxista | 53-3054
conductor de uber | 53-3054
montacargas | 53-7051
albañil | 47-2021
albaniles | 47-2021
ordeñador | 45-2093
ordeñadora | 45-2093
ordenador | 15-1232 15-1252 49-2011
arreglo ordenadores | 15-1232 49-2011
ensenanza | 25-9049
peón de obra | 47-2061
maestro de obras | 47-1011
gasfitero | 47-2152
fontanero | 47-2152
hojalatero | 49-3021
gomero | 49-3093
jornalero | 45-2092
panadera | 51-3011
costurera | 51-6031 51-6052
peluquera | 39-5012
niñera | 39-9011.01
cuidar viejitos | 31-1122
cuidadora de ancianos | 31-1122
limpiar casas | 37-2012
recamarera | 37-2012
conserje | 37-2011
guachimán | 33-9032
bombero | 33-2011
auxiliar de enfermería | 31-1131
médico | 29-1215
psicóloga | 19-3033
trabajadora social | 21-1021 21-1022 21-1023
maestra de primaria | 25-2021
parvularia | 25-2011
contador | 13-2011
secretaria | 43-6014
teleoperadora | 43-4051
técnico en computación | 15-1232 49-2011
arreglar computadoras | 15-1232 49-2011
diseñador gráfico | 27-1024
azafata | 53-2031
capitán de barco | 53-5021
entrenador de fútbol | 27-2022
pastor evangélico | 21-2011
trabajar en el campo | 45-2092
trabajar con animales | 39-2021
trabajar desde casa | 43-9021 15-1252
quiero ayudar a la gente | 21-1093 21-1094 31-1122
me gusta manejar | 53-3032 53-3033
me gustan los carros | 49-3023
me gusta dibujar | 27-1014 27-1024 27-1013
algo con computadoras | 15-1232 15-1252
sin experiencia | 37-3011 53-7062
trabajé 20 años en una fábrica de zapatos | 51-6042
Soy mesera y quiero algo mejor | 35-3031
trabajo tranquilo sin gente | 43-4071 51-9061
ganar bien sin estudios | 47-2111 47-2152 53-3032
# A hundred more, each read with the four after it
warehouse | 53-7062
something outdoors | 37-3011
i want to be my own boss | 11-1021
make good money fast | 47-2111
dog walker | 39-9099 39-2021
pet sitter | 39-2021
amazon driver | 53-3033
barista | 35-3023.01
mcdonalds | 35-3023
sandwich artist | 35-3023
hair stylist | 39-5012
lash tech | 39-5094
welding | 51-4121
roofer | 47-2181
fix phones | 49-2011
computers | 15-1232
coding | 15-1251 15-1252
hacker | 15-1299.04
game developer | 15-1255.01
dj | 27-2091
model | 41-9012
gym | 39-9031
personal trainer | 39-9031
football coach | 27-2022
athlete | 27-2021
medical but no blood | 29-1141 29-2052 29-2072
help old people | 31-1122
take care of babies | 39-9011
therapist | 21-1014
psychology | 21-1014 19-3033
chemistry | 19-2031
history teacher | 25-1125 25-2031
write books | 27-3043.05
paralegal | 23-2011
detective | 33-3021
emt | 29-2042
pilot | 53-2011
flight attendant | 53-2031
train conductor | 53-4031
school bus driver | 53-3051
janitor | 37-2011
receptionist | 43-4171
data entry | 43-9021
accounting | 13-2011
bank teller | 43-3071
sell houses | 41-9022
sell cars | 41-2031
manager | 11-1021
HR | 13-1071
interior designer | 27-1025
architect | 17-1011
robots | 17-2199.08
farmer | 11-9013
fishing | 45-3031
chef | 35-1011
baker | 51-3011
event planner | 13-1121
sign language | 27-3091
museum | 25-4012
dance | 27-2031
sewing | 51-6052 51-6031
solar panels | 47-2231
truck mechanic | 49-3031
machinist | 51-4041
quality control | 51-9061
cyber security | 15-1212
AI | 15-2051
astronaut | 19-2011 17-2011 55-1011
priest | 21-2011
dental hygienist | 29-1292
speech therapist | 29-1127
lab tech | 29-2012
weather | 19-2021
crane | 53-7021
locksmith | 49-9094
no degree | 37-3011
quiet job | 43-4071
night shift | 33-9032
felon friendly | 37-3011
me gusta explicar cosas | 25-2021
bodega | 53-7062
bodeguero | 43-5071 53-7065
me despidieron del almacén | 53-7051 53-7062
cocinero | 35-2014
pastelero | 51-3011
carnicero | 51-3021
vendedor | 41-2031
dependiente de tienda | 41-2031
limpiadora | 37-2011
empleada doméstica | 37-2012
kelly | 37-2012
vigilante | 33-9032
camionero | 53-3032
rappi | 53-3033
latonero | 49-3021
soldador | 51-4121
jardinero | 37-3011
ganadero | 11-9013 45-2093
celador | 31-1132
camillero | 31-1132
farmacéutica | 29-1051
logopeda | 29-1127
canguro | 39-9011 39-9011.01
maestra jardinera | 25-2011 25-2012
educación infantil | 25-2011 25-9042
notario | 23-1011
contable | 13-2011
administrativo | 43-6014
desarrollador web | 15-1254
arreglar móviles | 49-2011
músico | 27-2042
moda | 27-1022
costura | 51-6052
entrenador personal | 39-9031
guía turístico | 39-7011
mucama | 37-2012
operario | 51-2092
operario de producción | 51-2092 53-7063
costurera de maquila | 51-6031
aire acondicionado | 49-9021
ganar mucho dinero | 47-2111
soy tímido | 43-4071
cerrajero | 49-9094

# Sentences of which only some words tell something
I got laid off from the warehouse and want something easier on my back | 53-7062
something with music but steady pay | 29-1129.02 27-2041 27-2042
job that lets me travel and pays well | 47-2111 53-2031
I want to help sick kids | 29-1141 29-1221
I want to save the ocean | 19-1029.04 19-1023
work on planes | 49-3011
fix computers at schools | 15-1232
nurse assistant no experience | 31-1131
trabajar con niños y que no sea maestra | 39-9011
ayudar a niños enfermos | 29-1141 29-1221
trabajar en un hospital sin ser médico | 29-1141
poner pisos | 47-2044
arreglar lavadoras | 49-9031
cuidar niños en casa | 39-9011.01

# Everyday and regional names, deeds, words written together and mistakes that once misled
taxi | 53-3054
helpdesk | 15-1232
frontdesk | 43-4081
dogwalker | 39-9099
carwash | 53-7061
electrican | 47-2111
resepcionist | 43-4171
sicologo | 19-3033
injeniero | 17-2141
lunch lady | 35-2012
meter maid | 33-3041
repo man | 43-3011
fishmonger | 51-3022
sommelier | 35-3031
bar back | 35-9011
street sweeper | 53-7081 53-7062
hair braider | 39-5012
make beds | 37-2012
fix toilets | 47-2152
install windows | 47-2121
deliver pizza | 53-3033
watch kids | 39-9011
milk cows | 45-2093
count money | 43-3071
give shots | 29-1141
lift boxes | 53-7062
barrendero | 53-7081
aseadora | 37-2011
asistenta | 37-2012
hacer camas | 37-2012
mesonera | 35-3031
servir mesas | 35-3031
viene viene | 53-6021
microbusero | 53-3052
pescadero | 51-3022
tortillería | 51-3092
marino | 53-5011
comercial | 41-4012
maestra | 25-2021
partera | 29-9099.01
plomero | 47-2152
herrero | 51-4022 47-2221
garzón | 35-3031
bachero | 35-9021
edecán | 41-9011
estibador | 53-7062
temporero | 45-2092
colectivero | 53-3052
veterinaro | 29-1131
cosinero | 35-2014
peluqera | 39-5012
coser ropa | 51-6052
pintar uñas | 39-5092
cargar cajas | 53-7062
cuidar el jardín | 37-3011
cuidar perros | 39-2021
ordeñar vacas | 45-2093
poner inyecciones | 29-1141
armar muebles | 51-2092
contar dinero | 43-3071
no heavy lifting | 43-5032 43-4051
piercing | 39-9099
heladería | 35-3023
trabajo sin cargar peso | 43-5032 43-4051
`;

export const searchCases: readonly (readonly [query: string, codes: readonly string[]])[] = CASES.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [query = '', codes = ''] = line.split(' | ');
    return [query, codes.split(' ').map((code) => (code.includes('.') ? code : `${code}.00`))];
  });
